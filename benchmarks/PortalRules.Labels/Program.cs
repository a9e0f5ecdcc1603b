using System.Text;
using PortalRules.Checking;
using PortalRules.Labels;
using PortalRules.Vietnam;

// Usage: PortalRules.Labels [labels.tsv] [--write docs/label-matching.md]
Console.OutputEncoding = Encoding.UTF8;
var write = Array.IndexOf(args, "--write");
var file = args.Length > 0 && write != 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "labels.tsv");
var vocabulary = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules.Vocabulary;
var page = Report.Of(LabelPair.Read(file, vocabulary), vocabulary);
Console.Write(page);
if (write >= 0)
    File.WriteAllText(args[write + 1], page);

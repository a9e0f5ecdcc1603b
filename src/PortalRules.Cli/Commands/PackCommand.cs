using System.CommandLine;

namespace PortalRules.Cli.Commands;

/// <summary><c>pack</c>: what authors of packs need.</summary>
internal static class PackCommand
{
    public static Command Build() => new("pack", """
        For authors of rule packs: the cases of a pack, schemas for editors, the reference of the language and pages of rules.
        Dành cho người soạn bộ quy tắc: ca kiểm thử, lược đồ cho trình soạn thảo, tài liệu tra cứu ngôn ngữ và trang quy tắc.

        Example:
          portalrules pack test my-rules
          portalrules pack schema -o rules/schema
          portalrules pack docs rules my-rules -o my-pages
        """.ReplaceLineEndings("\n"))
    {
        PackTestCommand.Build(),
        PackSchemaCommand.Build(),
        PackDocsCommand.Build(),
    };
}

using System.Text;

namespace PortalRules.Tests.Reporting;

/// <summary>Reads CSV by RFC 4180, strictly.</summary>
internal static class CsvCells
{
    public static List<List<string>> Of(string csv, char separator = ',')
    {
        var lines = new List<List<string>> { new() };
        for (var i = 0; i < csv.Length;)
        {
            var cell = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    if (csv[i] == '"')
                        i++;
                    cell.Append(csv[i]);
                }

                i++;
            }
            else
            {
                for (; csv[i] != separator && csv[i] != '\n'; i++)
                    cell.Append(csv[i] is '"' or '\r' ? throw new FormatException($"A bare {(int)csv[i]:X} at {i}.") : csv[i]);
            }

            lines[^1].Add(cell.ToString());
            if (csv[i] == '\n')
                lines.Add([]);
            else if (csv[i] != separator)
                throw new FormatException($"A cell ends with {csv[i]} at {i}.");
            i++;
        }

        return lines[^1].Count == 0 ? lines[..^1] : throw new FormatException("The last line has no end.");
    }
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace PortalRules.Reporting.JUnit;

/// <summary>Writes suites as XML. Every text is cleaned here, so that no caller can forget it.</summary>
internal static class JUnitPage
{
    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static byte[] Start() => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"PortalRules\">\n"u8.ToArray();

    public static byte[] End() => "</testsuites>\n"u8.ToArray();

    public static byte[] Suites(IEnumerable<JUnitSuite> suites)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            foreach (var suite in suites)
                Write(xml, suite);
        }

        if (stream.Length > 0)
            stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, JUnitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", suite.Name);
        Attribute(xml, "tests", suite.Cases.Length);
        Attribute(xml, "failures", suite.Count(JUnitKind.Failure));
        Attribute(xml, "errors", suite.Count(JUnitKind.Error));
        Attribute(xml, "skipped", suite.Count(JUnitKind.Skipped));
        if (!suite.Properties.IsEmpty)
        {
            xml.WriteStartElement("properties");
            foreach (var (name, value) in suite.Properties)
            {
                xml.WriteStartElement("property");
                Attribute(xml, "name", name);
                Attribute(xml, "value", value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        foreach (var test in suite.Cases)
            Write(xml, test);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, JUnitCase test)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", test.Name);
        Attribute(xml, "classname", test.ClassName);
        var text = string.Join('\n', test.Lines.Select(JUnitText.Of));
        if (test.Kind is JUnitKind.Passed)
        {
            if (text.Length > 0)
                xml.WriteElementString("system-out", text);
        }
        else
        {
            xml.WriteStartElement(test.Kind switch { JUnitKind.Failure => "failure", JUnitKind.Error => "error", _ => "skipped" });
            Attribute(xml, "message", test.Message);
            if (test.Kind is not JUnitKind.Skipped)
                Attribute(xml, "type", test.Type);
            if (text.Length > 0)
                xml.WriteString(text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, JUnitText.Of(value));

    private static void Attribute(XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}

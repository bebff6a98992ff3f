using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word;

/// <summary>Fields with the result that they had last (ECMA-376-1 §17.16).</summary>
internal static class Fields
{
    public static void Append(OpenXmlCompositeElement target, string instruction, string result, RunProperties? properties = null)
    {
        Begin(target, instruction, properties);
        target.AppendChild(Run(properties, new Text(Xml.Clean(result)) { Space = SpaceProcessingModeValues.Preserve }));
        End(target, properties);
    }

    public static void Begin(OpenXmlCompositeElement target, string instruction, RunProperties? properties = null)
    {
        target.AppendChild(Run(properties, new FieldChar { FieldCharType = FieldCharValues.Begin }));
        target.AppendChild(Run(properties, new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }));
        target.AppendChild(Run(properties, new FieldChar { FieldCharType = FieldCharValues.Separate }));
    }

    public static void End(OpenXmlCompositeElement target, RunProperties? properties = null) =>
        target.AppendChild(Run(properties, new FieldChar { FieldCharType = FieldCharValues.End }));

    private static Run Run(RunProperties? properties, OpenXmlElement content)
    {
        var run = new Run();
        if (properties is not null)
            run.AppendChild(properties.CloneNode(deep: true));
        run.AppendChild(content);
        return run;
    }
}

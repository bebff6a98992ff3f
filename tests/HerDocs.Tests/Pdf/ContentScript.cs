using HerDocs.Pdf.Content;
using HerDocs.Pdf.Images;
using HerDocs.Pdf.Structure;

namespace HerDocs.Tests.Pdf;

/// <summary>Calls the methods of a content stream by their names.</summary>
internal static class ContentScript
{
    public static void Run(ContentStream content, ScriptLine line, PdfScript script)
    {
        switch (line.Command)
        {
            case "SaveState": content.SaveState(); break;
            case "RestoreState": content.RestoreState(); break;
            case "Transform": content.Transform(line.Matrix()); break;
            case "SetLineWidth": content.SetLineWidth(line.Number()); break;
            case "SetLineCap": content.SetLineCap(line.Enum<LineCap>()); break;
            case "SetLineJoin": content.SetLineJoin(line.Enum<LineJoin>()); break;
            case "SetMiterLimit": content.SetMiterLimit(line.Number()); break;
            case "SetDash": content.SetDash(phase: line.Number(), lengths: line.Numbers()); break;
            case "SetOpacity": content.SetOpacity(line.Number(), line.Number()); break;
            case "SetFillColor": content.SetFillColor(Color(line)); break;
            case "SetStrokeColor": content.SetStrokeColor(Color(line)); break;
            case "MoveTo": content.MoveTo(line.Number(), line.Number()); break;
            case "LineTo": content.LineTo(line.Number(), line.Number()); break;
            case "CurveTo": CurveTo(content, line.Numbers()); break;
            case "ClosePath": content.ClosePath(); break;
            case "AppendRectangle": content.AppendRectangle(line.Rectangle()); break;
            case "Stroke": content.Stroke(); break;
            case "CloseAndStroke": content.CloseAndStroke(); break;
            case "Fill": content.Fill(Rule(line)); break;
            case "FillAndStroke": content.FillAndStroke(Rule(line)); break;
            case "CloseFillAndStroke": content.CloseFillAndStroke(Rule(line)); break;
            case "EndPath": content.EndPath(); break;
            case "Clip": content.Clip(Rule(line)); break;
            case "BeginText": content.BeginText(); break;
            case "EndText": content.EndText(); break;
            case "SetFont": content.SetFont(BoxesFont.Named(line.Next()), line.Number()); break;
            case "SetCharacterSpacing": content.SetCharacterSpacing(line.Number()); break;
            case "SetWordSpacing": content.SetWordSpacing(line.Number()); break;
            case "SetHorizontalScaling": content.SetHorizontalScaling(line.Number()); break;
            case "SetTextRise": content.SetTextRise(line.Number()); break;
            case "SetTextRenderingMode": content.SetTextRenderingMode(line.Enum<TextRenderingMode>()); break;
            case "MoveText": content.MoveText(line.Number(), line.Number()); break;
            case "SetTextMatrix": content.SetTextMatrix(line.Matrix()); break;
            case "ShowText": ShowText(content, line); break;
            case "PaintImage": content.PaintImage(script.Image(line.Next())); break;
            case "PaintForm": content.PaintForm(script.Form(line.Next())); break;
            case "PaintShading": content.PaintShading(Shading(line)); break;
            case "BeginMarkedContent": BeginMarkedContent(content, script.Kid(line.Next())); break;
            case "BeginArtifact": content.BeginArtifact(Artifact(line)); break;
            case "BeginReplacementText": content.BeginReplacementText(line.Next()); break;
            case "EndMarkedContent": content.EndMarkedContent(); break;
            default: throw new ArgumentException($"no command '{line.Command}'");
        }
    }

    private static void CurveTo(ContentStream content, double[] points) =>
        content.CurveTo(points[0], points[1], points[2], points[3], points[4], points[5]);

    /// <summary>Quoted text alone, or in turn with the adjustments after its last glyphs.</summary>
    private static void ShowText(ContentStream content, ScriptLine line)
    {
        var glyphs = new List<ushort>();
        var adjustments = new List<double>();
        var isAdjusted = false;
        while (line.HasMore)
        {
            if (line.NextIsQuoted)
            {
                glyphs.AddRange(BoxesFont.Glyphs(line.Next()));
                adjustments.AddRange(new double[glyphs.Count - adjustments.Count]);
            }
            else
            {
                adjustments[^1] = line.Number();
                isAdjusted = true;
            }
        }
        if (isAdjusted)
            content.ShowText([.. glyphs], [.. adjustments]);
        else
            content.ShowText([.. glyphs]);
    }

    private static void BeginMarkedContent(ContentStream content, StructureKid kid)
    {
        if (kid is StructureElement element)
            content.BeginMarkedContent(element);
        else
            content.BeginMarkedContent((StructureContent)kid);
    }

    private static FillRule Rule(ScriptLine line) => line.HasMore ? line.Enum<FillRule>() : FillRule.NonzeroWindingNumber;

    private static Artifact Artifact(ScriptLine line)
    {
        var artifact = new Artifact(line.Enum<ArtifactType>());
        if (line.HasMore)
            artifact = artifact with { Attached = line.Enum<PageEdges>() };
        if (line.HasMore)
            artifact = artifact with { Subtype = line.Enum<ArtifactSubtype>() };
        return line.HasMore ? artifact with { BoundingBox = line.Rectangle() } : artifact;
    }

    private static Shading Shading(ScriptLine line) => line.Next() switch
    {
        "axial" => new AxialShading(line.Number(), line.Number(), line.Number(), line.Number(), Stops(line)),
        _ => new RadialShading(line.Number(), line.Number(), line.Number(), line.Number(), line.Number(), line.Number(), Stops(line)),
    };

    private static List<GradientStop> Stops(ScriptLine line)
    {
        var stops = new List<GradientStop>();
        while (line.HasMore)
            stops.Add(new GradientStop(line.Number(), Color(line)));
        return stops;
    }

    private static PdfColor Color(ScriptLine line) => line.Next() switch
    {
        "gray" => PdfColor.Gray(line.Number()),
        "rgb" => PdfColor.Rgb(line.Number(), line.Number(), line.Number()),
        "srgb" => PdfColor.FromSrgb((byte)line.Number(), (byte)line.Number(), (byte)line.Number()),
        _ => PdfColor.Cmyk(line.Number(), line.Number(), line.Number(), line.Number()),
    };
}

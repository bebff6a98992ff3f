using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Word;

/// <summary>How a paragraph looks, in the terms of Word (ECMA-376-1 §17.3.1). Measures are twips.</summary>
internal sealed record ParagraphFormat(RunFormat Run)
{
    public int Left { get; init; }

    public int Right { get; init; }

    /// <summary>Of the first line, beyond the others; negative to hang.</summary>
    public int FirstLine { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>Exact; zero leaves it to the font.</summary>
    public int Line { get; init; }

    public JustificationValues? Alignment { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool NoHyphens { get; init; }

    public ParagraphEdge? Top { get; init; }

    public ParagraphEdge? LeftEdge { get; init; }

    public ParagraphEdge? Bottom { get; init; }

    public ParagraphEdge? RightEdge { get; init; }

    public string? Fill { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>What this changes of another format, in the order of the schema (CT_PPrBase).</summary>
    public T Differences<T>(T properties, ParagraphFormat? other)
        where T : OpenXmlCompositeElement
    {
        if (KeepNext != (other?.KeepNext ?? false))
            properties.AppendChild(new KeepNext { Val = KeepNext ? null : false });
        if (KeepLines != (other?.KeepLines ?? false))
            properties.AppendChild(new KeepLines { Val = KeepLines ? null : false });
        AddBorders(properties, other);
        if (Fill != other?.Fill)
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Fill ?? "auto" });
        if (NoHyphens != (other?.NoHyphens ?? false))
            properties.AppendChild(new SuppressAutoHyphens { Val = NoHyphens ? null : false });
        if (RightToLeft != (other?.RightToLeft ?? false))
            properties.AppendChild(new BiDi { Val = RightToLeft ? null : false });
        if (Before != (other?.Before ?? 0) || After != (other?.After ?? 0) || Line != (other?.Line ?? 0))
            properties.AppendChild(SpacingBeyond(other));
        if (Left != (other?.Left ?? 0) || Right != (other?.Right ?? 0) || FirstLine != (other?.FirstLine ?? 0))
            properties.AppendChild(Indents());
        if (Alignment is { } alignment && alignment != other?.Alignment)
            properties.AppendChild(new Justification { Val = alignment });
        return properties;
    }

    private void AddBorders(OpenXmlCompositeElement properties, ParagraphFormat? other)
    {
        if ((Top, LeftEdge, Bottom, RightEdge) == (other?.Top, other?.LeftEdge, other?.Bottom, other?.RightEdge))
            return;
        var borders = new ParagraphBorders();
        borders.AppendChild(ParagraphEdge.Write(new TopBorder(), Top));
        borders.AppendChild(ParagraphEdge.Write(new LeftBorder(), LeftEdge));
        borders.AppendChild(ParagraphEdge.Write(new BottomBorder(), Bottom));
        borders.AppendChild(ParagraphEdge.Write(new RightBorder(), RightEdge));
        properties.AppendChild(borders);
    }

    private SpacingBetweenLines SpacingBeyond(ParagraphFormat? other)
    {
        var spacing = new SpacingBetweenLines();
        if (Before != (other?.Before ?? 0))
            spacing.Before = Xml.Number(Math.Max(0, Before));
        if (After != (other?.After ?? 0))
            spacing.After = Xml.Number(Math.Max(0, After));
        if (Line == (other?.Line ?? 0))
            return spacing;
        spacing.Line = Xml.Number(Line == 0 ? 240 : Line);
        spacing.LineRule = Line == 0 ? LineSpacingRuleValues.Auto : LineSpacingRuleValues.Exact;
        return spacing;
    }

    private Indentation Indents()
    {
        var indents = new Indentation { Left = Xml.Number(Left), Right = Xml.Number(Right) };
        if (FirstLine < 0)
            indents.Hanging = Xml.Number(-FirstLine);
        else
            indents.FirstLine = Xml.Number(FirstLine);
        return indents;
    }
}

/// <summary>A border beside a paragraph and how far it stands from the text, in points.</summary>
internal sealed record ParagraphEdge(BorderLine Line, Length Distance)
{
    /// <summary>Word takes no more than this (ECMA-376-1 §17.3.4).</summary>
    private const double MostDistance = 31;

    public static BorderType Write(BorderType border, ParagraphEdge? edge)
    {
        Write(border, edge?.Line ?? BorderLine.None);
        if (edge is not null)
            border.Space = (uint)Math.Clamp(Math.Round(edge.Distance.Points), 0, MostDistance);
        return border;
    }

    public static BorderType Write(BorderType border, BorderLine line)
    {
        if (!line.IsVisible)
        {
            border.Val = BorderValues.Nil;
            return border;
        }
        border.Val = line.Style switch
        {
            Css.Values.BorderStyle.Dashed => BorderValues.Dashed,
            Css.Values.BorderStyle.Dotted => BorderValues.Dotted,
            Css.Values.BorderStyle.Double => BorderValues.Double,
            _ => BorderValues.Single,
        };
        border.Size = (uint)Math.Clamp(line.Width.EighthPoints, 2, 96);
        border.Space = 0;
        border.Color = RunFormat.Opaque(line.Color).Hex;
        return border;
    }
}

namespace HerDocs.Pdf.Content;

/// <content>Colours: ISO 32000-2 §8.6.8.</content>
public sealed partial class ContentStream
{
    /// <summary>ISO 32000-2 §8.6.8 (g, rg, k)</summary>
    public void SetFillColor(PdfColor color)
    {
        if (Changes(ref state.FillColor, color))
            WriteColor(color, color.ComponentCount switch { 1 => "g"u8, 3 => "rg"u8, _ => "k"u8 });
    }

    /// <summary>ISO 32000-2 §8.6.8 (G, RG, K)</summary>
    public void SetStrokeColor(PdfColor color)
    {
        if (Changes(ref state.StrokeColor, color))
            WriteColor(color, color.ComponentCount switch { 1 => "G"u8, 3 => "RG"u8, _ => "K"u8 });
    }

    /// <summary>ISO 32000-2 §8.6.8 (cs, scn)</summary>
    public void SetFillPattern(ShadingPattern pattern)
    {
        state.FillColor = null;
        WritePattern(pattern, "cs"u8, "scn"u8);
    }

    /// <summary>ISO 32000-2 §8.6.8 (CS, SCN)</summary>
    public void SetStrokePattern(ShadingPattern pattern)
    {
        state.StrokeColor = null;
        WritePattern(pattern, "CS"u8, "SCN"u8);
    }

    private void WritePattern(ShadingPattern pattern, ReadOnlySpan<byte> space, ReadOnlySpan<byte> op)
    {
        Require(op, Anywhere);
        writer.Name("Pattern");
        Operator(space);
        writer.Name(Resources.Name(pattern));
        Operator(op);
    }

    private void WriteColor(PdfColor color, ReadOnlySpan<byte> op)
    {
        Resources.UsesCmyk |= color.ComponentCount == 4;
        Span<double> components = stackalloc double[4];
        color.CopyComponents(components);
        Write(op, Anywhere, components[..color.ComponentCount]);
    }
}

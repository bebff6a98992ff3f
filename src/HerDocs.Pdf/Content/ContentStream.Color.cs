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

    private void WriteColor(PdfColor color, ReadOnlySpan<byte> op)
    {
        Resources.UsesCmyk |= color.ComponentCount == 4;
        Span<double> components = stackalloc double[4];
        color.CopyComponents(components);
        Write(op, Anywhere, components[..color.ComponentCount]);
    }
}

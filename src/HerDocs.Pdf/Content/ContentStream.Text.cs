using System.Buffers;
using System.Buffers.Binary;
using HerDocs.Pdf.Fonts;

namespace HerDocs.Pdf.Content;

/// <content>Text: ISO 32000-2 §9.</content>
public sealed partial class ContentStream
{
    /// <summary>ISO 32000-2 §9.4.1 (BT)</summary>
    public void BeginText()
    {
        Write("BT"u8, GraphicsObject.Page);
        Begin(Scope.TextObject);
        current = GraphicsObject.Text;
    }

    /// <summary>ISO 32000-2 §9.4.1 (ET)</summary>
    public void EndText()
    {
        End(Scope.TextObject, "ET"u8);
        Write("ET"u8, GraphicsObject.Text);
        current = GraphicsObject.Page;
    }

    /// <summary>ISO 32000-2 §9.3.1 (Tf)</summary>
    public void SetFont(PdfFont font, double size)
    {
        if (!Changes(ref state.Font, (font, size)))
            return;
        Require("Tf"u8, Anywhere);
        writer.Name(Resources.Name(font));
        writer.Number(size);
        Operator("Tf"u8);
    }

    /// <summary>ISO 32000-2 §9.3.2 (Tc): added to the advance of every glyph, in points.</summary>
    public void SetCharacterSpacing(double spacing)
    {
        if (Changes(ref state.CharacterSpacing, spacing))
            Write("Tc"u8, Anywhere, spacing);
    }

    /// <summary>ISO 32000-2 §9.3.3 (Tw): for codes of one byte, so that it moves nothing in composite fonts.</summary>
    public void SetWordSpacing(double spacing)
    {
        if (Changes(ref state.WordSpacing, spacing))
            Write("Tw"u8, Anywhere, spacing);
    }

    /// <summary>ISO 32000-2 §9.3.4 (Tz): 100 is the font's own width.</summary>
    public void SetHorizontalScaling(double percent)
    {
        if (Changes(ref state.HorizontalScaling, percent))
            Write("Tz"u8, Anywhere, percent);
    }

    /// <summary>ISO 32000-2 §9.3.7 (Ts): points above the baseline.</summary>
    public void SetTextRise(double rise)
    {
        if (Changes(ref state.TextRise, rise))
            Write("Ts"u8, Anywhere, rise);
    }

    /// <summary>ISO 32000-2 §9.3.6 (Tr)</summary>
    public void SetTextRenderingMode(TextRenderingMode mode)
    {
        if (Changes(ref state.TextRenderingMode, mode))
            Write("Tr"u8, Anywhere, (int)mode);
    }

    /// <summary>ISO 32000-2 §9.4.2 (Td): to the start of the next line, relative to the start of this one.</summary>
    public void MoveText(double x, double y) => Write("Td"u8, GraphicsObject.Text, x, y);

    /// <summary>ISO 32000-2 §9.4.2 (Tm)</summary>
    public void SetTextMatrix(PdfMatrix matrix) =>
        Write("Tm"u8, GraphicsObject.Text, matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);

    /// <summary>ISO 32000-2 §9.4.3 (Tj)</summary>
    public void ShowText(ReadOnlySpan<ushort> glyphs)
    {
        var font = RequireFont("Tj"u8);
        ShowGlyphs(font, glyphs);
        Operator("Tj"u8);
    }

    /// <summary>
    /// ISO 32000-2 §9.4.3 (TJ). After each glyph comes its adjustment in thousandths of the font size, which is <em>subtracted</em> from
    /// its advance: a positive one moves the next glyph closer.
    /// </summary>
    public void ShowText(ReadOnlySpan<ushort> glyphs, ReadOnlySpan<double> adjustments)
    {
        if (glyphs.Length != adjustments.Length)
            throw new ArgumentException($"{glyphs.Length} glyphs with {adjustments.Length} adjustments");
        var font = RequireFont("TJ"u8);
        writer.OpenArray();
        while (glyphs.Length > 0)
        {
            var next = adjustments.IndexOfAnyExcept(0);
            var count = next < 0 ? glyphs.Length : next + 1;
            ShowGlyphs(font, glyphs[..count]);
            if (next >= 0)
                writer.Number(adjustments[next]);
            glyphs = glyphs[count..];
            adjustments = adjustments[count..];
        }
        writer.CloseArray();
        Operator("TJ"u8);
    }

    private PdfFont RequireFont(ReadOnlySpan<byte> op)
    {
        Require(op, GraphicsObject.Text);
        RequireMarked(op);
        return state.Font?.Font ?? throw new InvalidOperationException($"{Text(op)} comes before a font is set (Tf)");
    }

    private void ShowGlyphs(PdfFont font, ReadOnlySpan<ushort> glyphs)
    {
        var codes = ArrayPool<byte>.Shared.Rent(glyphs.Length * 2);
        for (var i = 0; i < glyphs.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(codes.AsSpan(i * 2), font.CodeOf(glyphs[i]));
        writer.String(codes.AsSpan(0, glyphs.Length * 2));
        ArrayPool<byte>.Shared.Return(codes);
    }
}

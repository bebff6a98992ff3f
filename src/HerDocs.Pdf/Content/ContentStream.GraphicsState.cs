namespace HerDocs.Pdf.Content;

/// <content>The graphics state: ISO 32000-2 §8.4.</content>
public sealed partial class ContentStream
{
    /// <summary>ISO 19005-2 §6.1.13.</summary>
    private const int DeepestNesting = 28;

    /// <summary>ISO 32000-2 §8.4.4 (q)</summary>
    public void SaveState()
    {
        Require("q"u8, GraphicsObject.Page);
        if (savedStates.Count == DeepestNesting)
            throw new InvalidOperationException($"q is nested more than {DeepestNesting} deep (ISO 19005-2 §6.1.13)");
        savedStates.Push(state);
        Begin(Scope.SavedState);
        Operator("q"u8);
    }

    /// <summary>ISO 32000-2 §8.4.4 (Q)</summary>
    public void RestoreState()
    {
        Require("Q"u8, GraphicsObject.Page);
        End(Scope.SavedState, "Q"u8);
        state = savedStates.Pop();
        Operator("Q"u8);
    }

    /// <summary>ISO 32000-2 §8.4.4 (cm)</summary>
    public void Transform(PdfMatrix matrix) =>
        Write("cm"u8, GraphicsObject.Page, matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);

    /// <summary>ISO 32000-2 §8.4.4 (w)</summary>
    public void SetLineWidth(double width)
    {
        if (width < 0)
            throw new ArgumentException($"a line cannot be {width} points wide");
        if (Changes(ref state.LineWidth, width))
            Write("w"u8, Anywhere, width);
    }

    /// <summary>ISO 32000-2 §8.4.4 (J)</summary>
    public void SetLineCap(LineCap cap)
    {
        if (Changes(ref state.LineCap, cap))
            Write("J"u8, Anywhere, (int)cap);
    }

    /// <summary>ISO 32000-2 §8.4.4 (j)</summary>
    public void SetLineJoin(LineJoin join)
    {
        if (Changes(ref state.LineJoin, join))
            Write("j"u8, Anywhere, (int)join);
    }

    /// <summary>ISO 32000-2 §8.4.4 (M): the longest miter, in line widths.</summary>
    public void SetMiterLimit(double limit)
    {
        if (limit < 1)
            throw new ArgumentException($"a miter is at least as long as a line is wide, {limit} is not");
        if (Changes(ref state.MiterLimit, limit))
            Write("M"u8, Anywhere, limit);
    }

    /// <summary>ISO 32000-2 §8.4.4 (d): lengths of dashes and gaps in turn, none for a solid line; where in them strokes begin.</summary>
    public void SetDash(ReadOnlySpan<double> lengths, double phase)
    {
        // ISO 32000-2 §8.4.3.6
        if (lengths.Length > 0 && (lengths.ContainsAnyExceptInRange(0, double.MaxValue) || !lengths.ContainsAnyExcept(0)))
            throw new ArgumentException("the lengths of dashes are not below zero and not all zero");
        Require("d"u8, Anywhere);
        writer.OpenArray();
        foreach (var length in lengths)
            writer.Number(length);
        writer.CloseArray();
        writer.Number(phase);
        Operator("d"u8);
    }

    /// <summary>
    /// ISO 32000-2 §8.4.4 (gs), §11.6.5.2: what is painted from here on shows only as far as a form, a transparency group, paints there;
    /// by how light its colours are, or by how opaque it is. Restoring the state ends it.
    /// </summary>
    public void SetSoftMask(PdfForm mask, bool isLuminosity)
    {
        if (!mask.IsTransparencyGroup)
            throw new ArgumentException("a soft mask is a transparency group (ISO 32000-2 §11.6.5.2)");
        if (mask.Page is not null)
            throw new ArgumentException("a part of a page is painted, and masks nothing");
        RequireNoCycle(mask);
        Require("gs"u8, GraphicsObject.Page);
        writer.Name(Resources.Name(new SoftMask(mask, isLuminosity)));
        Operator("gs"u8);
    }

    /// <summary>ISO 32000-2 §8.4.4 (gs), §11.6.4.4: how opaque fills and strokes are, from 0 to 1.</summary>
    public void SetOpacity(double fill, double stroke)
    {
        if (fill is not (>= 0 and <= 1) || stroke is not (>= 0 and <= 1))
            throw new ArgumentException("an opacity is not between 0 and 1");
        if (!Changes(ref state.Opacity, (fill, stroke)))
            return;
        Require("gs"u8, Anywhere);
        writer.Name(Resources.Name(new Opacity(fill, stroke)));
        Operator("gs"u8);
    }

    /// <summary>ISO 32000-2 §8.4.4 (gs), §11.6.3: how what is painted from here on is mixed with what is there.</summary>
    public void SetBlendMode(BlendMode mode)
    {
        if (!Changes(ref state.BlendMode, mode))
            return;
        Require("gs"u8, Anywhere);
        writer.Name(Resources.Name(new Blending(mode)));
        Operator("gs"u8);
    }
}

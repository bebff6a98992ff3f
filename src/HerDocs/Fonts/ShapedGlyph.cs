namespace HerDocs.Fonts;

/// <summary>One glyph of a shaped run; measures in design units.</summary>
/// <param name="Advance">How far the pen moves after it, kerning included.</param>
/// <param name="XOffset">Where the glyph is drawn, from the pen; the pen itself does not move.</param>
/// <param name="Cluster">The offset in the run's text, in UTF-16 units, of the characters that it stands for.</param>
/// <param name="UnsafeToBreak">A line broken before this glyph's cluster would need both sides shaped anew.</param>
public readonly record struct ShapedGlyph(ushort Id, bool UnsafeToBreak, int Cluster, int Advance, short XOffset, short YOffset);

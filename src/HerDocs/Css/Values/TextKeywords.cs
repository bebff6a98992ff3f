namespace HerDocs.Css.Values;

/// <summary>CSS Text 3 §6.1.</summary>
public enum TextAlign { Start, End, Left, Right, Center, Justify, JustifyAll }

/// <summary>CSS Text 3 §6.3; Auto follows text-align, with start for justify and justify for justify-all.</summary>
public enum TextAlignLast { Auto, Start, End, Left, Right, Center, Justify }

/// <summary>CSS Text 3 §2.1.</summary>
[Flags]
public enum TextTransform { None = 0, Uppercase = 1, Lowercase = 2, Capitalize = 4, FullWidth = 8, FullSizeKana = 16 }

/// <summary>CSS Text 3 §5.3.</summary>
public enum Hyphens { Manual, None, Auto }

/// <summary>CSS Text 3 §5.4.</summary>
public enum OverflowWrap { Normal, BreakWord, Anywhere }

/// <summary>CSS Text 3 §5.1; BreakWord is Normal with an overflow-wrap of anywhere.</summary>
public enum WordBreak { Normal, BreakAll, KeepAll, BreakWord }

/// <summary>CSS Text 3 §8.2.</summary>
[Flags]
public enum HangingPunctuation { None = 0, First = 1, Last = 2, AllowEnd = 4, ForceEnd = 8 }

/// <summary>CSS Text 4 §8.3.</summary>
public enum TextSpacingTrim { Normal, SpaceAll, SpaceFirst, TrimStart, TrimBoth, TrimAll }

/// <summary>CSS Text 4 §8.4.</summary>
[Flags]
public enum TextAutospace { None = 0, IdeographAlpha = 1, IdeographNumeric = 2 }

/// <summary>CSS Writing Modes 3 §2.1.</summary>
public enum Direction { LeftToRight, RightToLeft }

/// <summary>CSS Writing Modes 3 §2.2.</summary>
public enum UnicodeBidi { Normal, Embed, Isolate, BidiOverride, IsolateOverride, Plaintext }

/// <summary>CSS Text Decoration 3 §2.1.</summary>
[Flags]
public enum TextDecorationLine { None = 0, Underline = 1, Overline = 2, LineThrough = 4 }

/// <summary>CSS Text Decoration 3 §2.2.</summary>
public enum TextDecorationStyle { Solid, Double, Dotted, Dashed, Wavy }

/// <summary>CSS Text Decoration 4 §2.8.</summary>
public enum TextDecorationSkipInk { Auto, None, All }

/// <summary>CSS Text Decoration 4 §2.6; the sides are for vertical text.</summary>
[Flags]
public enum TextUnderlinePosition { Auto = 0, FromFont = 1, Under = 2, Left = 4, Right = 8 }

/// <summary>CSS 2.2 §11.2.</summary>
public enum Visibility { Visible, Hidden, Collapse }

namespace HerDocs.Css.Values;

/// <summary>CSS Positioned Layout 3 §2.</summary>
public enum Position { Static, Relative, Absolute, Fixed, Sticky }

/// <summary>CSS 2.2 §9.5.1; Footnote is CSS GCPM 3 §2.2.</summary>
public enum Float { None, Left, Right, Footnote, Top, Bottom }

/// <summary>CSS 2.2 §9.5.2.</summary>
public enum Clear { None, Left, Right, Both }

/// <summary>CSS Sizing 3 §3.3.</summary>
public enum BoxSizing { ContentBox, BorderBox }

/// <summary>CSS Overflow 3 §3.1; on paper nothing scrolls, so the scrolling values are Hidden.</summary>
public enum Overflow { Visible, Hidden }

/// <summary>CSS Compositing 1 §3.4.2.</summary>
public enum Isolation { Auto, Isolate }

/// <summary>CSS Backgrounds 3 §4.2.</summary>
public enum BorderStyle { None, Hidden, Dotted, Dashed, Solid, Double, Groove, Ridge, Inset, Outset }

/// <summary>CSS Fragmentation 3 §3.1, before and after a box.</summary>
public enum BreakBetween { Auto, Avoid, AvoidPage, AvoidColumn, Page, Left, Right, Recto, Verso, Column }

/// <summary>CSS Fragmentation 3 §3.2, inside a box.</summary>
public enum BreakInside { Auto, Avoid, AvoidPage, AvoidColumn }

/// <summary>CSS Fragmentation 3 §6.</summary>
public enum BoxDecorationBreak { Slice, Clone }

/// <summary>CSS Images 3 §5.5.</summary>
public enum ObjectFit { Fill, Contain, Cover, None, ScaleDown }

/// <summary>CSS Lists 3 §3.3.</summary>
public enum ListStylePosition { Outside, Inside }

namespace HerDocs.Css.Values;

/// <summary>CSS 2.2 §17.5.2.</summary>
public enum TableLayout { Auto, Fixed }

/// <summary>CSS 2.2 §17.6.</summary>
public enum BorderCollapse { Separate, Collapse }

/// <summary>CSS 2.2 §17.4.1.</summary>
public enum CaptionSide { Top, Bottom }

/// <summary>CSS 2.2 §17.6.1.1.</summary>
public enum EmptyCells { Show, Hide }

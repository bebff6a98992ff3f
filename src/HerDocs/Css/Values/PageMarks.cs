namespace HerDocs.Css.Values;

/// <summary>Printer's marks outside the page box (CSS Paged Media 3 §7.3).</summary>
[Flags]
public enum PageMarks { None = 0, Crop = 1, Cross = 2 }

namespace HerDocs.Css.Values;

/// <summary>CSS Multi-column 1 §7.</summary>
public enum ColumnFill { Balance, Auto }

/// <summary>CSS Multi-column 1 §6.</summary>
public enum ColumnSpan { None, All }

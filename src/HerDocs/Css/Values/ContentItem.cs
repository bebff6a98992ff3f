namespace HerDocs.Css.Values;

/// <summary>One part of the value of content (CSS Generated Content 3 §2, CSS GCPM 3 §1).</summary>
public abstract record ContentItem;

/// <summary>A string as written.</summary>
public sealed record ContentText(string Text) : ContentItem;

/// <summary>counter(), or counters() when a separator is given; <c>page</c> and <c>pages</c> are known only after layout.</summary>
public sealed record ContentCounter(string Name, string Style, string? Separator = null) : ContentItem;

/// <summary>attr().</summary>
public sealed record ContentAttribute(string Name) : ContentItem;

/// <summary>open-quote, close-quote and their silent forms.</summary>
public sealed record ContentQuote(bool Opens, bool Silent = false) : ContentItem;

/// <summary>url(): a picture.</summary>
public sealed record ContentImage(string Url) : ContentItem;

/// <summary>string(): the running value that string-set gave a name (CSS GCPM 3 §1.1.2).</summary>
public sealed record ContentString(string Name, StringPosition Position) : ContentItem;

/// <summary>content(): the text of the element itself, inside string-set and bookmark-label.</summary>
public sealed record ContentOfElement(ElementPart Part) : ContentItem;

/// <summary>target-counter(): a counter as it stands where a link leads (CSS Generated Content 3 §5).</summary>
public sealed record ContentTargetCounter(string UrlAttribute, string Name, string Style) : ContentItem;

/// <summary>target-text(): the text of the element where a link leads.</summary>
public sealed record ContentTargetText(string UrlAttribute, ElementPart Part) : ContentItem;

/// <summary>leader(): a string repeated to fill the line.</summary>
public sealed record ContentLeader(string Pattern) : ContentItem;

/// <summary>Which of a page's values string() shows.</summary>
public enum StringPosition { First, Start, Last, FirstExcept }

/// <summary>Which part of an element content() and target-text() take.</summary>
public enum ElementPart { Text, Before, After, FirstLetter }

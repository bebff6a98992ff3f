namespace HerDocs.Html;

/// <summary>How an element of the supported subset behaves when the page is read.</summary>
public enum HtmlElementKind
{
    /// <summary>Has an end tag that must be written.</summary>
    Normal,

    /// <summary>Has no content and no end tag (HTML §13.1.2, void elements).</summary>
    Void,

    /// <summary>Its end tag may be left out (HTML §13.1.2.4).</summary>
    OptionalEnd,

    /// <summary>Its content is text up to its end tag.</summary>
    RawText,
}

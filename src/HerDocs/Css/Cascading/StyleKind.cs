namespace HerDocs.Css.Cascading;

/// <summary>What a style is computed for, which decides how its display value is adjusted.</summary>
internal enum StyleKind
{
    Element,

    /// <summary>::before and ::after, which are boxes like those of elements.</summary>
    GeneratedBox,

    /// <summary>::first-letter, ::first-line, ::marker, pages and margin boxes.</summary>
    Other,
}

namespace HerDocs.Css.Parsing;

/// <summary>Where a declaration stands, which decides what it may set.</summary>
internal enum DeclarationContext
{
    Style,

    /// <summary>In @page, which has descriptors of its own.</summary>
    Page,
}

namespace HerDocs.Css.Rules;

/// <summary>What becomes of a declaration.</summary>
public enum DeclarationKind
{
    /// <summary>It sets properties that HerDocs and browsers know.</summary>
    Styled,

    /// <summary>It sets properties that only engines of paged media know, such as string-set or target-counter().</summary>
    PagedMedia,

    /// <summary>It sets a custom property (CSS Custom Properties 1 §2).</summary>
    Custom,

    /// <summary>It means something to browsers only, and nothing on paper.</summary>
    BrowserOnly,

    /// <summary>Its name or value is unknown; a diagnostic has said so. A browser may know better.</summary>
    Rejected,
}

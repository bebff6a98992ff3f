namespace HerDocs.Css.Rules;

/// <summary>Which pages an @page rule is for (CSS Paged Media 3 §4.2).</summary>
internal sealed record PageSelector(string? Name, bool First, bool Left, bool Right, bool Blank)
{
    /// <summary>CSS Paged Media 3 §4.4: names, then :first and :blank, then :left and :right.</summary>
    public int Specificity => (Name is null ? 0 : 100) + (First ? 10 : 0) + (Blank ? 10 : 0) + (Left || Right ? 1 : 0);

    public bool Matches(PageKind page) =>
        (Name is null || Name == page.Name)
        && (!First || page.IsFirst)
        && (!Blank || page.IsBlank)
        && (!Left || page.Side == PageSide.Left)
        && (!Right || page.Side == PageSide.Right);
}

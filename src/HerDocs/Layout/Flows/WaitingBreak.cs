using HerDocs.Css.Values;

namespace HerDocs.Layout.Flows;

/// <summary>What is wished of a break at one place in a flow: the wishes of boxes that begin and end there meet (CSS Fragmentation 3 §3.1).</summary>
/// <param name="pageName">The named page that the flow begins on.</param>
internal struct WaitingBreak(string? pageName)
{
    private string? contentPageName = pageName;
    private BreakBetween force = BreakBetween.Auto;
    private bool avoids;
    private int avoidDepth;
    private int leastAvoidDepth;

    /// <summary>The named page on which the content that comes next is to stand.</summary>
    public string? PageName { get; set; } = pageName;

    /// <summary>The break that there must be; null where there need be none.</summary>
    public readonly ForcedBreak? Forced =>
        force != BreakBetween.Auto ? new ForcedBreak(force, PageName)
        : PageName != contentPageName ? new ForcedBreak(BreakBetween.Page, PageName)
        : null;

    public readonly bool IsAvoided => avoids || leastAvoidDepth > 0;

    /// <summary>A forced break is stronger than avoid.</summary>
    public void Add(BreakBetween wish)
    {
        if (wish is BreakBetween.Avoid or BreakBetween.AvoidPage or BreakBetween.AvoidColumn)
            avoids = true;
        else if (wish != BreakBetween.Auto)
            force = wish;
    }

    public void EnterAvoid() => avoidDepth++;

    public void LeaveAvoid()
    {
        avoidDepth--;
        leastAvoidDepth = Math.Min(leastAvoidDepth, avoidDepth);
    }

    /// <summary>Notes that what comes next stands on the page that it asks for.</summary>
    public void NotePage() => contentPageName = PageName;

    /// <summary>Notes content: what comes next is parted from it.</summary>
    public void NoteContent()
    {
        NotePage();
        leastAvoidDepth = avoidDepth;
    }

    public void Forget() => (force, avoids) = (BreakBetween.Auto, false);
}

using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>Margins that wait for content to come. Where a break is forced, those after it are kept, and those before it are not (CSS Fragmentation 3 §5.2).</summary>
internal struct WaitingMargins
{
    private CollapsedMargin before;

    public CollapsedMargin AfterForce { get; private set; }

    /// <summary>Those that are added are behind the break.</summary>
    public bool AreAfterForce { get; set; }

    /// <summary>All of them as one.</summary>
    public readonly CollapsedMargin Collapsed => before.With(AfterForce);

    public void Add(Length amount)
    {
        if (AreAfterForce)
            AfterForce = AfterForce.With(amount);
        else
            before = before.With(amount);
    }

    /// <summary>Forgets those before the break.</summary>
    public void KeepAfterForce() => before = AfterForce;
}

using HerDocs.Geometry;
using HerDocs.Layout.Floats;

namespace HerDocs.Layout.Flows;

/// <summary>The floats of a flow, in the block formatting contexts that are open.</summary>
internal sealed class FlowFloats
{
    private readonly Stack<FloatArea?> outer = [];
    private FloatArea? area;

    /// <summary>Of the block formatting context that is being filled.</summary>
    public FloatArea Area => area ??= new FloatArea();

    /// <summary>The end of those that are never cut.</summary>
    public Length WholeEnd { get; private set; }

    /// <summary>The end of those taller than a page.</summary>
    public Length TallEnd { get; private set; }

    public bool ReachBelow(Length y) => area is not null && area.ReachBelow(y);

    /// <summary>Floats within a context and floats outside do not see one another.</summary>
    public void Enter()
    {
        outer.Push(area);
        area = null;
    }

    /// <summary>Ends a context; returns the end of its floats.</summary>
    public Length Leave()
    {
        var end = area?.Bottom ?? Length.Zero;
        area = outer.Pop();
        return end;
    }

    public void NoteEnd(Length end, bool isTall)
    {
        if (isTall)
            TallEnd = Length.Max(TallEnd, end);
        else
            WholeEnd = Length.Max(WholeEnd, end);
    }
}

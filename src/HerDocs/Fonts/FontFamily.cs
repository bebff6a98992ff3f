using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>The faces of one name, in the order they were added.</summary>
internal sealed class FontFamily(string name, IReadOnlyList<FamilyMember> members)
{
    // Added to the distance of faces on the less wanted side, so that all of the wanted side come first.
    private const double OtherSide = 10_000;

    public string Name { get; } = name;

    public IReadOnlyList<FamilyMember> Members { get; } = members;

    /// <summary>
    /// The faces nearest to the request (CSS Fonts 4 §5.2): width decides first, then style, then weight. Faces that tie make one
    /// composite face; the later added of them comes first (§5.3).
    /// </summary>
    public IReadOnlyList<FamilyMember> Match(FontRequest request)
    {
        var nearest = Nearest(Members, member => StretchDistance(member.Stretch, request.Stretch));
        nearest = Nearest(nearest, member => StyleDistance(member, request.Style));
        nearest = Nearest(nearest, member => WeightDistance(member.Weight, request.Weight));
        nearest.Reverse();
        return nearest;
    }

    private static List<FamilyMember> Nearest(IReadOnlyList<FamilyMember> members, Func<FamilyMember, double> distance)
    {
        var least = double.PositiveInfinity;
        var nearest = new List<FamilyMember>();
        foreach (var member in members)
        {
            var far = distance(member);
            if (far > least)
                continue;
            if (far < least)
                nearest.Clear();
            least = far;
            nearest.Add(member);
        }
        return nearest;
    }

    /// <summary>§5.2 step 4.1: up to normal width the narrower face is nearer, above it the wider.</summary>
    private static double StretchDistance(FontRange available, double wanted)
    {
        var nearest = available.Clamp(wanted);
        var wantedSide = wanted <= 100 ? nearest <= wanted : nearest >= wanted;
        return Math.Abs(nearest - wanted) + (wantedSide ? 0 : OtherSide);
    }

    /// <summary>§5.2 step 4.2: italic and oblique stand in for one another before normal does; for normal, oblique before italic.</summary>
    private static double StyleDistance(FamilyMember member, FontStyle wanted) => wanted switch
    {
        FontStyle.Italic => member.IsItalic ? 0 : member.IsOblique ? 1 : 2,
        FontStyle.Oblique => member.IsOblique ? 0 : member.IsItalic ? 1 : 2,
        _ => member.Style switch { FontStyle.Normal => 0, FontStyle.Oblique => 1, _ => 2 },
    };

    /// <summary>
    /// §5.2 step 4.3: below 400 the lighter is nearer, above 500 the bolder; between them first the bolder up to 500, then the
    /// lighter, then what is bolder still.
    /// </summary>
    private static double WeightDistance(FontRange available, int wanted)
    {
        var nearest = available.Clamp(wanted);
        var apart = Math.Abs(nearest - wanted);
        return wanted switch
        {
            < 400 => nearest <= wanted ? apart : OtherSide + apart,
            > 500 => nearest >= wanted ? apart : OtherSide + apart,
            _ when nearest >= wanted && nearest <= 500 => apart,
            _ => (nearest < wanted ? OtherSide : 2 * OtherSide) + apart,
        };
    }
}

namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>
/// Characters of one level that stand together once isolates are skipped (UAX #9 BD13), and the rules that find their direction by
/// what is around them: weak types (W1 to W7), brackets and neutrals (N0 to N2), implicit levels (I1 and I2).
/// </summary>
internal sealed class IsolatingRun
{
    /// <summary>As many brackets as the algorithm keeps open (BD16).</summary>
    private const int MostOpenBrackets = 63;

    private readonly List<int> places;
    private readonly byte level;
    private readonly BidiClass before;
    private readonly BidiClass after;

    private IsolatingRun(List<int> places, byte level, BidiClass before, BidiClass after)
    {
        this.places = places;
        this.level = level;
        this.before = before;
        this.after = after;
    }

    private BidiClass Embedding => level % 2 == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>All of a paragraph (rule X10).</summary>
    public static IEnumerable<IsolatingRun> All(BidiClass[] classes, int[] matches, byte[] levels, byte paragraph)
    {
        var seen = new bool[classes.Length];
        for (var i = 0; i < classes.Length; i++)
        {
            if (seen[i] || classes[i].IsRemoved())
                continue;
            var places = new List<int>();
            for (var at = i; at < classes.Length;)
            {
                at = AddLevelRun(classes, levels, at, places, seen);
                // An isolate initiator at the end of a level run goes on with its PDI.
                at = classes[places[^1]].IsIsolateInitiator() ? matches[places[^1]] : classes.Length;
            }
            yield return new IsolatingRun(places, levels[i], Edge(levels[i], LevelBefore(i)), Edge(levels[i], LevelAfter(places[^1])));
        }

        byte LevelBefore(int index)
        {
            for (var i = index - 1; i >= 0; i--)
            {
                if (!classes[i].IsRemoved())
                    return levels[i];
            }
            return paragraph;
        }

        byte LevelAfter(int index)
        {
            // An isolate that nothing ends goes on to the end of the paragraph.
            if (classes[index].IsIsolateInitiator() && matches[index] == classes.Length)
                return paragraph;
            for (var i = index + 1; i < classes.Length; i++)
            {
                if (!classes[i].IsRemoved())
                    return levels[i];
            }
            return paragraph;
        }
    }

    public void Resolve(int[] codePoints, BidiClass[] types, byte[] levels)
    {
        var run = new BidiClass[places.Count];
        for (var i = 0; i < run.Length; i++)
            run[i] = types[places[i]];
        var original = (BidiClass[])run.Clone();
        ResolveMarks(run);
        ResolveNumbers(run);
        ResolveSeparators(run);
        ResolveBrackets(run, original, codePoints);
        ResolveNeutrals(run);
        for (var i = 0; i < run.Length; i++)
            levels[places[i]] = (byte)(level + Implicit(run[i]));
    }

    private static int AddLevelRun(BidiClass[] classes, byte[] levels, int start, List<int> places, bool[] seen)
    {
        var i = start;
        for (; i < classes.Length; i++)
        {
            if (classes[i].IsRemoved())
                continue;
            if (levels[i] != levels[start])
                break;
            places.Add(i);
            seen[i] = true;
            // What follows an isolate initiator has a higher level, but for one that came too deep.
        }
        return i;
    }

    private static BidiClass Edge(byte level, byte other) => Math.Max(level, other) % 2 == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>W1: a nonspacing mark is of the type of what it stands on.</summary>
    private void ResolveMarks(BidiClass[] run)
    {
        var previous = before;
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] == BidiClass.NSM)
                run[i] = previous.IsIsolateInitiator() || previous == BidiClass.PDI ? BidiClass.ON : previous;
            previous = run[i];
        }
    }

    /// <summary>W2 and W3: numbers after Arabic letters are Arabic; then these letters are of the right-to-left type.</summary>
    private void ResolveNumbers(BidiClass[] run)
    {
        var strong = before;
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = run[i];
            else if (run[i] == BidiClass.EN && strong == BidiClass.AL)
                run[i] = BidiClass.AN;
        }
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] == BidiClass.AL)
                run[i] = BidiClass.R;
        }
    }

    /// <summary>W4 to W7: what joins numbers, what stands beside them, and numbers in left-to-right text.</summary>
    private void ResolveSeparators(BidiClass[] run)
    {
        for (var i = 1; i < run.Length - 1; i++)
        {
            var (left, right) = (run[i - 1], run[i + 1]);
            if (left == right && ((run[i] == BidiClass.ES && left == BidiClass.EN) || (run[i] == BidiClass.CS && left is BidiClass.EN or BidiClass.AN)))
                run[i] = left;
        }
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] != BidiClass.ET)
                continue;
            var end = i;
            while (end < run.Length && run[end] == BidiClass.ET)
                end++;
            var isBesideNumber = (i > 0 && run[i - 1] == BidiClass.EN) || (end < run.Length && run[end] == BidiClass.EN);
            Array.Fill(run, isBesideNumber ? BidiClass.EN : BidiClass.ON, i, end - i);
            i = end - 1;
        }
        var strong = before;
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] is BidiClass.ES or BidiClass.CS)
                run[i] = BidiClass.ON;
            else if (run[i] is BidiClass.L or BidiClass.R)
                strong = run[i];
            else if (run[i] == BidiClass.EN && strong == BidiClass.L)
                run[i] = BidiClass.L;
        }
    }

    /// <summary>N0: both brackets of a pair go in the direction of what is within them, or around.</summary>
    private void ResolveBrackets(BidiClass[] run, BidiClass[] original, int[] codePoints)
    {
        foreach (var (opening, closing) in BracketPairs(run, codePoints))
        {
            if (DirectionOf(run, opening, closing) is not { } direction)
                continue;
            SetBracket(run, original, opening, direction);
            SetBracket(run, original, closing, direction);
        }
    }

    private BidiClass? DirectionOf(BidiClass[] run, int opening, int closing)
    {
        var hasOpposite = false;
        for (var i = opening + 1; i < closing; i++)
        {
            if (Strong(run[i]) is not { } inner)
                continue;
            if (inner == Embedding)
                return Embedding;
            hasOpposite = true;
        }
        if (!hasOpposite)
            return null;
        var context = before;
        for (var i = opening - 1; i >= 0; i--)
        {
            if (Strong(run[i]) is { } outer)
            {
                context = outer;
                break;
            }
        }
        return context;
    }

    /// <summary>Marks on a bracket follow it.</summary>
    private static void SetBracket(BidiClass[] run, BidiClass[] original, int index, BidiClass direction)
    {
        run[index] = direction;
        for (var i = index + 1; i < run.Length && original[i] == BidiClass.NSM; i++)
            run[i] = direction;
    }

    private List<(int Opening, int Closing)> BracketPairs(BidiClass[] run, int[] codePoints)
    {
        var pairs = new List<(int Opening, int Closing)>();
        var open = new List<(int Closing, int Place)>();
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] != BidiClass.ON)
                continue;
            var codePoint = codePoints[places[i]];
            if (BidiData.ClosingOf(codePoint) is not 0 and var wanted)
            {
                if (open.Count == MostOpenBrackets)
                    break;
                open.Add((wanted, i));
            }
            else if (BidiData.AsClosing(codePoint) is not 0 and var closing && open.FindLastIndex(entry => entry.Closing == closing) is >= 0 and var match)
            {
                pairs.Add((open[match].Place, i));
                open.RemoveRange(match, open.Count - match);
            }
        }
        pairs.Sort();
        return pairs;
    }

    /// <summary>N1 and N2: neutrals go with what is on both sides of them, or else with the embedding.</summary>
    private void ResolveNeutrals(BidiClass[] run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (!run[i].IsNeutral())
                continue;
            var end = i;
            while (end < run.Length && run[end].IsNeutral())
                end++;
            var left = i == 0 ? before : Strong(run[i - 1]) ?? before;
            var right = end == run.Length ? after : Strong(run[end]) ?? after;
            Array.Fill(run, left == right ? left : Embedding, i, end - i);
            i = end - 1;
        }
    }

    /// <summary>Numbers count as right-to-left here.</summary>
    private static BidiClass? Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };

    private int Implicit(BidiClass type) => level % 2 == 0
        ? type switch { BidiClass.R => 1, BidiClass.AN or BidiClass.EN => 2, _ => 0 }
        : type is BidiClass.L or BidiClass.EN or BidiClass.AN ? 1 : 0;
}

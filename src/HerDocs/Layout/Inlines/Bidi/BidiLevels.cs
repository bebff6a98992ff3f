namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>Finds the embedding level of each character of a paragraph by the Unicode Bidirectional Algorithm (UAX #9).</summary>
internal static class BidiLevels
{
    /// <summary>Whether any character asks for more than one direction, or for embedding, so that the algorithm has something to do.</summary>
    public static bool Matter(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            // Below Hebrew there is nothing that goes to the left.
            if (unit < '\u0590')
                continue;
            if (char.IsSurrogate(unit)
                || BidiData.ClassOf(unit) is BidiClass.R or BidiClass.AL or BidiClass.AN or BidiClass.RLE or BidiClass.RLO or BidiClass.RLI or BidiClass.FSI)
                return true;
        }
        return false;
    }

    /// <summary>The levels of a text without paragraph separators, or with one at its end, one for each UTF-16 unit.</summary>
    /// <param name="level">Of the paragraph; null to take it from the text (rules P2 and P3).</param>
    public static BidiText Resolve(string text, byte? level)
    {
        var classes = new BidiClass[text.Length];
        var codePoints = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            codePoints[i] = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            classes[i] = BidiData.ClassOf(codePoints[i]);
            // The second half of a pair goes with the first: nothing sees it.
            if (isPair)
                classes[++i] = BidiClass.BN;
        }
        var matches = MatchIsolates(classes);
        var paragraph = level ?? LevelOf(classes, matches, 0, classes.Length);
        var levels = new byte[text.Length];
        var types = (BidiClass[])classes.Clone();
        ExplicitLevels.Resolve(classes, matches, paragraph, types, levels);
        // All of them are found before the first changes levels.
        foreach (var run in IsolatingRun.All(classes, matches, levels, paragraph).ToList())
            run.Resolve(codePoints, types, levels);
        for (var i = 0; i < levels.Length; i++)
        {
            if (classes[i].IsRemoved())
                levels[i] = i == 0 ? paragraph : levels[i - 1];
        }
        return new BidiText(classes, levels, paragraph);
    }

    /// <summary>The paragraph level that a stretch of text asks for; the content of isolates does not count (rules P2 and P3).</summary>
    internal static byte LevelOf(BidiClass[] classes, int[] matches, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (classes[i] == BidiClass.L)
                return 0;
            if (classes[i] is BidiClass.R or BidiClass.AL)
                return 1;
            if (classes[i].IsIsolateInitiator())
                i = matches[i];
        }
        return 0;
    }

    /// <summary>For each isolate initiator its PDI, the end of the text where it has none, and for each PDI its initiator or -1 (BD9).</summary>
    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var matches = new int[classes.Length];
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            matches[i] = -1;
            if (classes[i].IsIsolateInitiator())
            {
                matches[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out var initiator))
            {
                (matches[initiator], matches[i]) = (i, initiator);
            }
        }
        return matches;
    }
}

namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>A paragraph with the level of each of its characters.</summary>
internal sealed class BidiText(BidiClass[] classes, byte[] levels, byte paragraphLevel)
{
    public byte ParagraphLevel { get; } = paragraphLevel;

    public ReadOnlySpan<byte> Levels => levels;

    public ReadOnlySpan<BidiClass> Classes => classes;

    /// <summary>The levels of one line: separators, and white space before them and at the end, are the paragraph's (rule L1).</summary>
    public byte[] LevelsOfLine(int start, int end)
    {
        var line = levels.AsSpan(start, end - start).ToArray();
        var resets = true;
        for (var i = end - 1; i >= start; i--)
        {
            var type = classes[i];
            if (type is BidiClass.B or BidiClass.S)
                resets = true;
            else if (type is not BidiClass.WS and not BidiClass.PDI && !type.IsIsolateInitiator() && !type.IsRemoved())
                resets = false;
            if (resets)
                line[i - start] = ParagraphLevel;
        }
        return line;
    }

    /// <summary>The order in which things of given levels stand from left to right (rule L2).</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        var lowestOdd = byte.MaxValue;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if (levels[i] % 2 == 1)
                lowestOdd = Math.Min(lowestOdd, levels[i]);
        }
        for (int level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < order.Length; start++)
            {
                if (levels[order[start]] < level)
                    continue;
                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                    end++;
                Array.Reverse(order, start, end - start);
                start = end;
            }
        }
        return order;
    }
}

namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>The levels that embeddings, overrides and isolates ask for (UAX #9 §3.3.2, rules X1 to X8).</summary>
internal static class ExplicitLevels
{
    private const byte MaxDepth = 125;

    /// <param name="types">The classes; those that an override replaces are set.</param>
    public static void Resolve(BidiClass[] classes, int[] matches, byte paragraph, BidiClass[] types, byte[] levels)
    {
        var stack = new Stack<Status>();
        stack.Push(new Status(paragraph, null, false));
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0);
        for (var i = 0; i < classes.Length; i++)
        {
            var type = classes[i];
            switch (type)
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO:
                    levels[i] = stack.Peek().Level;
                    var embedding = Next(stack.Peek().Level, type is BidiClass.RLE or BidiClass.RLO);
                    if (embedding <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                        stack.Push(new Status(embedding, type switch { BidiClass.RLO => BidiClass.R, BidiClass.LRO => BidiClass.L, _ => null }, false));
                    else if (overflowIsolates == 0)
                        overflowEmbeddings++;
                    break;
                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    levels[i] = stack.Peek().Level;
                    types[i] = stack.Peek().Override ?? type;
                    var isRightToLeft = type == BidiClass.RLI || (type == BidiClass.FSI && BidiLevels.LevelOf(classes, matches, i + 1, matches[i]) == 1);
                    var isolate = Next(stack.Peek().Level, isRightToLeft);
                    if (isolate <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(new Status(isolate, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }
                    break;
                case BidiClass.PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Peek().IsIsolate)
                            stack.Pop();
                        stack.Pop();
                        validIsolates--;
                    }
                    levels[i] = stack.Peek().Level;
                    types[i] = stack.Peek().Override ?? type;
                    break;
                case BidiClass.PDF:
                    levels[i] = stack.Peek().Level;
                    if (overflowIsolates > 0)
                        break;
                    if (overflowEmbeddings > 0)
                        overflowEmbeddings--;
                    else if (!stack.Peek().IsIsolate && stack.Count > 1)
                        stack.Pop();
                    break;
                case BidiClass.B:
                    levels[i] = paragraph;
                    break;
                default:
                    levels[i] = stack.Peek().Level;
                    if (type != BidiClass.BN)
                        types[i] = stack.Peek().Override ?? type;
                    break;
            }
        }
    }

    /// <summary>The next higher level that is odd or even.</summary>
    private static byte Next(byte level, bool isOdd) => (byte)(isOdd ? (level + 1) | 1 : (level + 2) & ~1);

    /// <summary>An entry of the directional status stack.</summary>
    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}

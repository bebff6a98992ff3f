using System.Text;

namespace HerDocs.Fonts;

/// <summary>Cuts a text into runs of one script, as shaping needs it (UAX #24 §5).</summary>
internal static class ScriptRuns
{
    /// <summary>
    /// Characters of all scripts (spaces, punctuation, digits, marks) join the run before them, at the start the run after them; a
    /// closing bracket goes with its opening one (UAX #24 §5.1).
    /// </summary>
    /// <param name="otherwise">The script of a text that has only such characters.</param>
    public static IReadOnlyList<ScriptRun> Of(ReadOnlySpan<char> text, Script otherwise)
    {
        var runs = new List<ScriptRun>();
        var brackets = new Stack<(int Closing, Script Script)>();
        var current = Script.Common;
        var start = 0;
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Resolve(rune.Value, current, brackets);
            if (script != current && current != Script.Common)
            {
                runs.Add(new ScriptRun(start, offset - start, current));
                start = offset;
            }
            current = script;
            offset += rune.Utf16SequenceLength;
        }
        if (offset > start)
            runs.Add(new ScriptRun(start, offset - start, current == Script.Common ? otherwise : current));
        return runs;
    }

    private static Script Resolve(int codePoint, Script current, Stack<(int Closing, Script Script)> brackets)
    {
        if (codePoint == ' ')
            return current;
        var own = Script.Of(codePoint);
        if (own == current)
            return current;
        if (own != Script.Common && own != Script.Inherited && own != Script.Unknown)
            return own;
        if (ClosingOf(codePoint) is var closing and not 0)
            brackets.Push((closing, current));
        else if (brackets.Count > 0 && IsOpen(codePoint, brackets) && Pop(codePoint, brackets) is var script && script != Script.Common)
            return script;
        return current;
    }

    private static bool IsOpen(int closing, Stack<(int Closing, Script Script)> brackets)
    {
        foreach (var bracket in brackets)
        {
            if (bracket.Closing == closing)
                return true;
        }
        return false;
    }

    /// <summary>Forgets brackets that were opened inside and never closed.</summary>
    private static Script Pop(int closing, Stack<(int Closing, Script Script)> brackets)
    {
        while (true)
        {
            var bracket = brackets.Pop();
            if (bracket.Closing == closing)
                return bracket.Script;
        }
    }

    private static int ClosingOf(int codePoint) => codePoint switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        0x00AB => 0x00BB,
        0x2018 => 0x2019,
        0x201C => 0x201D,
        0x2039 => 0x203A,
        // The bracket pairs of CJK Symbols and Punctuation stand side by side.
        >= 0x3008 and <= 0x301A when codePoint % 2 == 0 && codePoint is not (0x3012) => codePoint + 1,
        _ => 0,
    };
}

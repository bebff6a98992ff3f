using System.Globalization;
using System.Text.RegularExpressions;
using HerDocs.Pdf;

namespace HerDocs.Tests.Pdf;

/// <summary>A command of a PDF case and its arguments; quotation marks hold an argument with spaces together.</summary>
internal sealed partial class ScriptLine(string command, IReadOnlyList<string> arguments)
{
    private int next;

    public string Command { get; } = command;

    public bool HasMore => next < arguments.Count;

    public static IEnumerable<ScriptLine> Parse(string script)
    {
        foreach (var line in script.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = Words().Matches(line).Select(match => match.Value).ToList();
            if (words[0][0] != '#')
                yield return new ScriptLine(words[0], words[1..]);
        }
    }

    public string Next() => HasMore ? arguments[next++].Trim('"') : throw new ArgumentException($"{Command}: an argument is missing");

    public bool NextIsQuoted => HasMore && arguments[next][0] == '"';

    public double Number() => double.Parse(Next(), CultureInfo.InvariantCulture);

    public int Integer() => (int)Number();

    public double[] Numbers()
    {
        var numbers = new List<double>();
        while (HasMore)
            numbers.Add(Number());
        return [.. numbers];
    }

    public T Enum<T>()
        where T : struct, Enum => System.Enum.Parse<T>(Next());

    public PdfRectangle Rectangle() => new(Number(), Number(), Number(), Number());

    public PdfMatrix Matrix() => new(Number(), Number(), Number(), Number(), Number(), Number());

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}

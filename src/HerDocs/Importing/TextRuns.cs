using HerDocs.DataFields.Word;

namespace HerDocs.Importing;

/// <summary>Cuts the text of a paragraph, which is made of runs that each look alike.</summary>
internal static class TextRuns
{
    public static string TextOf(List<WordText> runs) => string.Concat(runs.Select(run => run.Text));

    public static bool BeginWith(string text, List<WordText> runs) => TextOf(runs).StartsWith(text, StringComparison.Ordinal);

    /// <summary>Takes so many characters off the beginning, or all if there are fewer.</summary>
    public static List<WordText> Take(List<WordText> runs, int count)
    {
        var taken = new List<WordText>();
        while (count > 0 && runs.Count > 0)
        {
            var first = runs[0];
            var length = Math.Min(count, first.Text.Length);
            taken.Add(first with { Text = first.Text[..length] });
            runs.RemoveAt(0);
            if (length < first.Text.Length)
                runs.Insert(0, first with { Text = first.Text[length..] });
            count -= length;
        }
        return taken;
    }
}

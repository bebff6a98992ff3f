using System.Text;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>The text of a page for those who do not see its picture: lines in the order in which they are painted.</summary>
internal static class PageText
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        double? baseline = null;
        foreach (var (at, item) in page.Content.Flatten())
        {
            if (item is not TextItem run)
                continue;
            if (baseline is { } last && Math.Abs(last - at.Y.Points) > 1 && text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
            baseline = at.Y.Points;
            text.Append(run.EndsWithHyphen ? run.Run.Text.AsSpan(..^1) : run.Run.Text);
            if (run.EndsWithHyphen)
                baseline = null;
        }
        return text.ToString();
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>Parses a page with AngleSharp, turns its tree into ours with a place for every node, and checks it against the subset.</summary>
public static class HtmlReader
{
    public static HtmlDocument Read(GeneratedText page, DiagnosticBag diagnostics)
    {
        var html = new BrokenMarkup(page, diagnostics).Mend();
        var tags = HtmlTagScanner.Scan(html);
        var readable = new TagBalance(page, diagnostics).Check(tags);
        if (readable < html.Length)
            (html, tags) = (html[..readable], [.. tags.TakeWhile(tag => tag.Start < readable)]);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var misplaced = new MisplacedTags(page, diagnostics);
        parser.Error += (_, e) => ReportSyntax((HtmlErrorEvent)e, page, misplaced, diagnostics);
        var parsed = parser.ParseDocument(html);
        var maker = new TreeMaker(page, tags);
        var root = maker.Element(parsed.DocumentElement);
        misplaced.Report(maker.Dropped());
        HtmlChecks.Check(root, diagnostics);
        return new HtmlDocument(root);
    }

    /// <summary>What the parser notices and the balance of tags does not show; the numbers are AngleSharp's.</summary>
    private static void ReportSyntax(HtmlErrorEvent error, GeneratedText page, MisplacedTags misplaced, DiagnosticBag diagnostics)
    {
        switch (error.Code)
        {
            case 26 or 27:
                diagnostics.Report(
                    DiagnosticCode.MalformedHtml, page.OriginAt(error.Position.Index, 1), "`<` begins no tag here", "write &lt; for the character itself");
                break;
            case 99:
                ReportRepeated(error.Position.Index, page, diagnostics);
                break;
            case 133:
                misplaced.InTable.Add(error.Position.Index);
                break;
        }
    }

    /// <summary>An attribute that its tag has already, at the second place.</summary>
    private static void ReportRepeated(int tagStart, GeneratedText page, DiagnosticBag diagnostics)
    {
        var html = page.Text.Content;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (HtmlTagScanner.Next(html, tagStart) is not { } tag)
            return;
        foreach (var attribute in WrittenAttribute.In(html, tag.NameEnd))
        {
            var name = html[attribute.Start..attribute.NameEnd];
            if (!seen.Add(name))
                diagnostics.Report(
                    DiagnosticCode.MalformedHtml, page.OriginAt(attribute.Start, attribute.End - attribute.Start),
                    $"the attribute `{name}` is written twice, and only the first counts", "keep one of the two");
        }
    }

    /// <summary>Copies AngleSharp's tree. Texts have no places there: a text stands where the markup before it ends.</summary>
    private sealed class TreeMaker(GeneratedText page, IReadOnlyList<HtmlTag> tags)
    {
        private readonly string html = page.Text.Content;
        private readonly HashSet<int> placed = [];
        private int cursor;
        private int nextTag;

        public HtmlElement Element(IElement element)
        {
            var start = element.SourceReference?.Position.Index ?? (element.NamespaceUri != NamespaceNames.HtmlUri ? StartOfNext(element.LocalName) : -1);
            var place = HtmlPlace.None;
            if (start >= 0 && TagAt(start) is { } tag && element.LocalName.Equals(tag.Name, StringComparison.OrdinalIgnoreCase))
            {
                place = new HtmlPlace(page, start, tag.End - start);
                placed.Add(start);
                MoveTo(tag.End);
            }
            var attributes = element.Attributes.Length == 0
                ? []
                : element.Attributes.Select(a => new HtmlAttribute(a.Name == "xlink:href" ? "href" : a.Name, a.Value)).ToArray();
            var children = new List<HtmlNode>(element.ChildNodes.Length);
            foreach (var child in element.ChildNodes)
            {
                if (Node(child) is { } node)
                    children.Add(node);
            }
            return new HtmlElement(element.LocalName, attributes, [.. children], place);
        }

        /// <summary>Start tags of which the parser made no element, such as a cell outside a table.</summary>
        public IEnumerable<HtmlTag> Dropped() =>
            tags.Where(tag => tag is { IsEnd: false, Name: not (null or "html" or "head" or "body") } && !placed.Contains(tag.Start));

        private HtmlNode? Node(INode node) => node switch
        {
            IElement element => Element(element),
            IText { Data.Length: > 0 } text => new HtmlText(text.Data, TextPlace()),
            _ => null,
        };

        private HtmlPlace TextPlace()
        {
            while (nextTag < tags.Count && tags[nextTag].Start <= cursor)
                MoveTo(Math.Max(cursor, tags[nextTag].End));
            var end = nextTag < tags.Count ? tags[nextTag].Start : html.Length;
            var place = new HtmlPlace(page, cursor, end - cursor);
            MoveTo(end);
            return place;
        }

        private void MoveTo(int offset)
        {
            cursor = offset;
            while (nextTag < tags.Count && tags[nextTag].End <= cursor)
                nextTag++;
        }

        /// <summary>The parser does not tell the places of foreign elements: they are the next of their names.</summary>
        private int StartOfNext(string name)
        {
            for (var i = nextTag; i < tags.Count; i++)
            {
                if (!tags[i].IsEnd && name.Equals(tags[i].Name, StringComparison.OrdinalIgnoreCase))
                    return tags[i].Start;
            }
            return -1;
        }

        private HtmlTag? TagAt(int start)
        {
            var low = 0;
            var high = tags.Count - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (tags[middle].Start == start)
                    return tags[middle];
                if (tags[middle].Start < start)
                    low = middle + 1;
                else
                    high = middle - 1;
            }
            return null;
        }
    }
}

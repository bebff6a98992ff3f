using HerDocs.DataFields;
using HerDocs.DataFields.Word;

namespace HerDocs.Importing;

/// <summary>
/// Finds the fields of a document again that was saved by a program which knows no content controls, or not all of them: by the
/// paragraphs that it had when it was built. What was changed is found by what stands around it.
/// </summary>
internal sealed class LostControls
{
    private readonly Dictionary<WordParagraph, BuiltPlace> places = new(ReferenceEqualityComparer.Instance);

    private LostControls(IReadOnlyList<BuiltPlace> before, IReadOnlyList<WordParagraph> after)
    {
        foreach (var (old, now) in ParagraphPairs.Of([.. before.Select(place => WordNodes.TextOf(place.Paragraph))], [.. after.Select(WordNodes.TextOf)]))
            places.Add(after[now], before[old]);
        Join(after);
    }

    /// <summary>The body with a control around whatever a control was around.</summary>
    public static IReadOnlyList<WordNode> Restore(BuiltText built, IReadOnlyList<WordNode> body)
    {
        // A word processor that keeps the controls of prose and rows keeps all.
        var kept = body.SelectMany(WordNodes.WithAllBelow).OfType<WordControl>().Select(control => control.Path).ToHashSet(StringComparer.Ordinal);
        var blocks = built.Body.SelectMany(WordNodes.WithAllBelow).OfType<WordControl>().Where(control => control.Nodes.Any(node => node is not WordText and not WordControl)).ToList();
        if (blocks.Count == 0 ? kept.Count > 0 : blocks.Exists(block => kept.Contains(block.Path)))
            return body;
        var bare = body.Select(WithoutControls).SelectMany(nodes => nodes).ToList();
        return new LostControls(BuiltPlace.Of(built.Body), [.. bare.SelectMany(WordNodes.WithAllBelow).OfType<WordParagraph>()]).Rebuild(bare);
    }

    private static IEnumerable<WordNode> WithoutControls(WordNode node) => node switch
    {
        WordControl control => control.Nodes.SelectMany(WithoutControls),
        WordParagraph paragraph => [paragraph with { Nodes = [.. paragraph.Nodes.SelectMany(WithoutControls)] }],
        WordTable table => [table with { Nodes = [.. table.Nodes.SelectMany(WithoutControls)] }],
        WordRow row => [row with { Nodes = [.. row.Nodes.SelectMany(WithoutControls)] }],
        WordCell cell => [cell with { Nodes = [.. cell.Nodes.SelectMany(WithoutControls)] }],
        _ => [node],
    };

    /// <summary>A paragraph that is new stands in what the one before and the one behind it both stand in.</summary>
    private void Join(IReadOnlyList<WordParagraph> after)
    {
        for (var i = 1; i < after.Count - 1; i++)
        {
            if (places.ContainsKey(after[i]) || WordNodes.TextOf(after[i]).Length == 0 || !places.TryGetValue(after[i - 1], out var before))
                continue;
            var behind = after.Skip(i + 1).Select(paragraph => places.GetValueOrDefault(paragraph)).FirstOrDefault(place => place is not null);
            var shared = before.Blocks.Zip(behind?.Blocks ?? []).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First).ToList();
            if (shared.Count > 0)
                places.Add(after[i], new BuiltPlace(new WordParagraph([]), [], shared));
        }
    }

    /// <summary>Those of the row itself, and not of tables in it.</summary>
    private static IEnumerable<WordParagraph> ParagraphsOf(WordNode node) => node switch
    {
        WordParagraph paragraph => [paragraph],
        WordTable => [],
        _ => WordNodes.ChildrenOf(node).SelectMany(ParagraphsOf),
    };

    private List<WordNode> Rebuild(IReadOnlyList<WordNode> nodes)
    {
        var made = new List<WordNode>();
        for (var i = 0; i < nodes.Count;)
        {
            if (nodes[i] is not WordParagraph paragraph)
            {
                made.Add(RebuildContainer(nodes[i++]));
                continue;
            }
            var blocks = places.GetValueOrDefault(paragraph)?.Blocks ?? [];
            var group = new List<WordNode>();
            while (i < nodes.Count && nodes[i] is WordParagraph next && (places.GetValueOrDefault(next)?.Blocks ?? []) is var around && around.SequenceEqual(blocks, ReferenceEqualityComparer.Instance))
            {
                group.Add(RebuildParagraph(next));
                i++;
            }
            foreach (var block in blocks.Reverse())
                group = [new WordControl(block.Path, group)];
            made.AddRange(group);
        }
        return made;
    }

    private WordNode RebuildContainer(WordNode node)
    {
        switch (node)
        {
            case WordTable table:
                return table with { Nodes = Rebuild(table.Nodes) };
            case WordRow row:
                var rows = ParagraphsOf(row).Select(places.GetValueOrDefault).FirstOrDefault(place => place is { Rows.Count: > 0 })?.Rows ?? [];
                WordNode made = row with { Nodes = Rebuild(row.Nodes) };
                return rows.Reverse().Aggregate(made, (inner, control) => new WordControl(control.Path, [inner]));
            case WordCell cell:
                return cell with { Nodes = Rebuild(cell.Nodes) };
            default:
                return node;
        }
    }

    /// <summary>The controls within a paragraph: by its text where that is the same, by what stands between them where it is not.</summary>
    private WordParagraph RebuildParagraph(WordParagraph paragraph)
    {
        if (!places.TryGetValue(paragraph, out var place) || !place.Paragraph.Nodes.Any(node => node is WordControl))
            return paragraph;
        if (WordNodes.TextOf(place.Paragraph) == WordNodes.TextOf(paragraph))
            return place.Paragraph;
        return paragraph with { Nodes = Parted([.. place.Paragraph.Nodes], [.. paragraph.Nodes.OfType<WordText>()]) };
    }

    private static List<WordNode> Parted(List<WordNode> built, List<WordText> now)
    {
        var made = new List<WordNode>();
        for (var i = 0; i < built.Count; i++)
        {
            if (built[i] is WordText between)
            {
                made.AddRange(TextRuns.Take(now, TextRuns.BeginWith(between.Text, now) ? between.Text.Length : 0));
                continue;
            }
            var control = (WordControl)built[i];
            var next = built.Skip(i + 1).OfType<WordText>().FirstOrDefault();
            var end = next is null ? int.MaxValue : TextRuns.TextOf(now).IndexOf(next.Text, StringComparison.Ordinal);
            // Where the words between are gone, it cannot be told any more what belongs to which field.
            if (end < 0)
                return [.. made, .. now];
            var inner = TextRuns.Take(now, end);
            made.Add(control with { Nodes = control.IsLeaf ? [.. inner] : Parted([.. control.Nodes], inner) });
        }
        return [.. made, .. now];
    }
}

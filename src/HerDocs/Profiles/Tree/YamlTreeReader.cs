using HerDocs.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HerDocs.Profiles.Tree;

/// <summary>
/// Reads YAML 1.2 into nodes from the parser's events. A syntax mistake does not end it: reading goes on at the next section, so
/// that one run finds the mistakes of all of them.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly SourceText text;
    private readonly string content;
    private readonly DiagnosticBag diagnostics;
    private readonly TreeBuilder builder;
    private readonly YamlAnchors anchors;
    private readonly Stack<YamlPlace> flows = new();
    private YamlPlace last;
    private int documents;
    private bool isResumed;
    private bool hasTabs;

    private YamlTreeReader(SourceText text, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        content = WideBlanks.Replace(text, ForbiddenCharacters.Replace(text, diagnostics), diagnostics);
        builder = new TreeBuilder(text, diagnostics);
        anchors = new YamlAnchors(text, diagnostics);
    }

    /// <summary>The tree, or null when nothing of it could be read.</summary>
    /// <param name="sections">The names of the top keys, from which reading goes on after a mistake.</param>
    public static DataNode? Read(SourceText text, IReadOnlyCollection<string> sections, DiagnosticBag diagnostics)
    {
        var reader = new YamlTreeReader(text, diagnostics);
        reader.ReadSegments(sections);
        if (reader.builder.IsOverLimit)
            return null;
        reader.anchors.ReportUnused();
        return reader.builder.Root;
    }

    private void ReadSegments(IReadOnlyCollection<string> sections)
    {
        var mistakes = 0;
        for (var start = 0; start >= 0 && mistakes < TreeLimits.SyntaxMistakes; mistakes++)
        {
            if (ReadSegment(start) is not { } mistake)
                break;
            // The first tab tells how many more there are.
            if (mistake.Code != DiagnosticCode.TabIndentation || !hasTabs)
                diagnostics.Add(mistake);
            hasTabs |= mistake.Code == DiagnosticCode.TabIndentation;
            flows.Clear();
            anchors.Abandon();
            builder.Abandon(Math.Min(builder.Depth, 1));
            isResumed = true;
            start = builder.IsInMapping || (builder.Depth == 0 && builder.Root is null)
                ? SectionAfter(Math.Max(mistake.Span!.Value.Start, start), sections)
                : -1;
        }
        if (builder.Depth > 0)
            builder.End(isComplete: !isResumed);
    }

    /// <summary>Reads from an offset to the end; a mistake on the way is returned.</summary>
    private Diagnostic? ReadSegment(int start)
    {
        last = new YamlPlace(YamlPart.Start, start, start);
        documents = 0;
        try
        {
            var parser = new Parser(new Scanner(new StringReader(content[start..]), skipComments: true));
            while (!builder.IsOverLimit && parser.MoveNext())
            {
                if (!Take(parser.Current!, start))
                    return null;
            }
            return null;
        }
        catch (YamlException exception)
        {
            return Explain(new YamlFailure(exception.Message, start + (int)exception.Start.Index, start + (int)exception.End.Index));
        }
        // So the scanner takes a line that cuts a flow collection off by standing further left than its surroundings.
        catch (InvalidOperationException)
        {
            return Explain(new YamlFailure(YamlFailure.FlowCutOff, start, start));
        }
        // So the parser takes a tag that is no URI.
        catch (ArgumentException)
        {
            return Explain(new YamlFailure(YamlFailure.TagNoUri, start, start));
        }
    }

    private Diagnostic Explain(YamlFailure failure) => YamlMistakes.Explain(text, failure, last, flows.TryPeek(out var flow) ? flow : null);

    /// <summary>Hands an event to the builder; false when reading should end.</summary>
    private bool Take(ParsingEvent parsed, int offset)
    {
        var place = new YamlPlace(YamlPart.Other, offset + (int)parsed.Start.Index, offset + (int)parsed.End.Index);
        switch (parsed)
        {
            case StreamStart:
                return true;
            case DocumentStart when documents++ > 0:
                diagnostics.Report(DiagnosticCode.SeveralDocuments, text.Span(place.Start, place.Length),
                    "a second profile begins here; a file holds one", "write it into a file of its own");
                return false;
            case DocumentStart:
                place = place with { Part = YamlPart.Start };
                break;
            case MappingStart mapping:
                place = Begin(mapping, mapping.Style == MappingStyle.Flow, place);
                break;
            case SequenceStart sequence:
                place = Begin(sequence, sequence.Style == SequenceStyle.Flow, place);
                break;
            case MappingEnd or SequenceEnd:
                place = End(place);
                break;
            case Scalar scalar:
                place = place with { Part = PartOf(scalar.Style) };
                builder.Add(anchors.Keep(scalar.Anchor, place.Start, ScalarOf(scalar, place)));
                break;
            case AnchorAlias alias:
                var target = anchors.Resolve(alias.Value, text.Span(place.Start, place.Length));
                place = place with { Part = target is BrokenNode ? YamlPart.BrokenAlias : YamlPart.Alias };
                builder.Add(target);
                break;
        }
        last = place;
        return true;
    }

    private YamlPlace Begin(NodeEvent node, bool isFlow, YamlPlace place)
    {
        var start = ValueStart(node, place);
        // The top group of what comes after a mistake continues the one before it.
        if (isResumed && builder.Depth == 1 && last.Part == YamlPart.Start && node is MappingStart)
            return place;
        if (!IsKnownTag(node.Tag))
            ReportTag(place.Start, node.Tag);
        anchors.Open(node.Anchor, place.Start);
        if (node is MappingStart)
            builder.BeginMapping(start);
        else
            builder.BeginSequence(start);
        if (!isFlow)
            return place;
        var flow = new YamlPlace(YamlPart.FlowStart, start, start + 1);
        flows.Push(flow);
        return flow;
    }

    private YamlPlace End(YamlPlace place)
    {
        // The top group ends with the file: more of it may follow a mistake.
        if (builder.Depth == 1 && builder.IsInMapping)
        {
            flows.Clear();
            return place;
        }
        if (flows.Count == 0 || content.AsSpan(place.Start) is not [']' or '}', ..])
        {
            anchors.Close(builder.End());
            return place;
        }
        flows.Pop();
        anchors.Close(builder.End(place.Start + 1));
        return new YamlPlace(YamlPart.FlowEnd, place.Start, place.Start + 1);
    }

    private DataNode ScalarOf(Scalar scalar, YamlPlace place)
    {
        var isEmpty = scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0;
        var start = isEmpty ? place.Start : ValueStart(scalar, place);
        var end = isEmpty ? start : place.End;
        while (end > start && content[end - 1] is ' ' or '\t' or '\n' or '\r')
            end--;
        var span = text.Span(start, Math.Max(end - start, 0));
        if (!IsKnownTag(scalar.Tag))
        {
            ReportTag(place.Start, scalar.Tag);
            return new BrokenNode(span);
        }
        var isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || !IsTextTag(scalar.Tag.Value));
        return new ScalarNode(scalar.Value, isPlain ? CoreSchema.Resolve(scalar.Value) : ScalarKind.Text, isPlain, span);
    }

    /// <summary>Where a node begins behind its anchor and tag.</summary>
    private int ValueStart(NodeEvent node, YamlPlace place)
    {
        var position = place.Start;
        for (var properties = (node.Anchor.IsEmpty ? 0 : 1) + (node.Tag.IsEmpty ? 0 : 1); properties > 0; properties--)
        {
            while (position < content.Length && !char.IsWhiteSpace(content[position]))
                position++;
            while (position < content.Length && char.IsWhiteSpace(content[position]))
                position++;
        }
        return position;
    }

    private void ReportTag(int start, TagName tag)
    {
        var end = start;
        while (end < content.Length && !char.IsWhiteSpace(content[end]))
            end++;
        diagnostics.Report(DiagnosticCode.UnknownTag, text.Span(start, end - start),
            $"YAML takes `{ScalarNode.Shown(tag.Value)}` for a type, because it begins with an exclamation mark",
            "if it belongs to the text, put the whole text in quotation marks");
    }

    /// <summary>The offset of the next line that begins with the name of a section, or -1.</summary>
    private int SectionAfter(int offset, IReadOnlyCollection<string> sections)
    {
        for (var line = content.IndexOf('\n', offset) + 1; line > 0; line = content.IndexOf('\n', line) + 1)
        {
            foreach (var name in sections)
            {
                if (content.AsSpan(line).StartsWith(name) && content.AsSpan(line + name.Length) is [':', ' ' or '\n' or '\r', ..])
                    return line;
            }
        }
        return -1;
    }

    private static YamlPart PartOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlPart.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => YamlPart.Block,
        _ => YamlPart.Plain,
    };

    private static bool IsKnownTag(TagName tag) =>
        tag.IsEmpty || IsTextTag(tag.Value) || tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal);

    private static bool IsTextTag(string tag) => tag is "!" or "tag:yaml.org,2002:str";
}

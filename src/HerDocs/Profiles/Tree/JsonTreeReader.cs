using System.Globalization;
using System.Text;
using System.Text.Json;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>Reads JSON (RFC 8259) into nodes. The first syntax mistake ends it; what came before is kept.</summary>
internal static class JsonTreeReader
{
    /// <summary>The tree, or null when nothing of it could be read.</summary>
    public static DataNode? Read(SourceText text, DiagnosticBag diagnostics)
    {
        var content = ForbiddenCharacters.Replace(text, diagnostics);
        var bytes = Encoding.UTF8.GetBytes(content);
        var offsets = new Utf8Offsets(bytes);
        var builder = new TreeBuilder(text, diagnostics);
        // Depth is the builder's to judge; its limit is reached first.
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = TreeLimits.Depth + 2 });
        try
        {
            while (!builder.IsOverLimit && reader.Read())
                Take(ref reader, builder, text, content, offsets);
        }
        catch (JsonException exception)
        {
            var place = offsets.ToUtf16(offsets.OfLine(exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0));
            diagnostics.Add(JsonMistakes.Explain(text, place));
            builder.Abandon();
        }
        return builder.IsOverLimit ? null : builder.Root;
    }

    private static void Take(ref Utf8JsonReader reader, TreeBuilder builder, SourceText text, string content, Utf8Offsets offsets)
    {
        var start = offsets.ToUtf16((int)reader.TokenStartIndex);
        var end = offsets.ToUtf16((int)reader.BytesConsumed);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                builder.BeginMapping(start);
                break;
            case JsonTokenType.StartArray:
                builder.BeginSequence(start);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End(end);
                break;
            case JsonTokenType.PropertyName:
                // The reader has taken the colon along.
                end = EndOfText(content, start);
                builder.Add(new ScalarNode(Unescape(content.AsSpan(start + 1, end - start - 2)), ScalarKind.Text, false,
                    text.Span(start, end - start)));
                break;
            default:
                builder.Add(ScalarOf(reader.TokenType, content.AsSpan(start, end - start), text.Span(start, end - start)));
                break;
        }
    }

    private static ScalarNode ScalarOf(JsonTokenType type, ReadOnlySpan<char> raw, SourceSpan span) => type switch
    {
        JsonTokenType.String => new ScalarNode(Unescape(raw[1..^1]), ScalarKind.Text, isPlain: false, span),
        JsonTokenType.Number => new ScalarNode(raw.ToString(), CoreSchema.Resolve(raw.ToString()), isPlain: false, span),
        JsonTokenType.Null => new ScalarNode("", ScalarKind.Null, isPlain: false, span),
        _ => new ScalarNode(raw.ToString(), ScalarKind.Boolean, isPlain: false, span),
    };

    private static int EndOfText(string content, int start)
    {
        var end = start + 1;
        while (content[end] != '"')
            end += content[end] == '\\' ? 2 : 1;
        return end + 1;
    }

    /// <summary>RFC 8259 §7. Halves of surrogate pairs stay: the check of texts reports them.</summary>
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOf('\\') < 0)
            return raw.ToString();
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => raw[i],
            });
            if (raw[i] == 'u')
                i += 4;
        }
        return text.ToString();
    }
}

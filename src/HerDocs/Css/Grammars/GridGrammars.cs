using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of grid tracks, lines and areas (CSS Grid 1 §7 and §8).</summary>
internal static class GridGrammars
{
    /// <summary>CSS Grid 1 §5.4 lets a grid end somewhere: farther out than this nobody has paper.</summary>
    private const int MostTracks = 1000;

    private const string SizeSyntax = "<track-size>";

    private static readonly Dictionary<string, TrackBreadth> BreadthKeywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = TrackBreadth.Auto,
        ["min-content"] = new(TrackBreadthKind.MinContent),
        ["max-content"] = new(TrackBreadthKind.MaxContent),
    };

    public static readonly Grammar<GridTemplate> Template = new(
        "none | <track-list> | <auto-track-list>",
        reader => reader.TakeKeyword("none") ? new(GridTemplate.None) : ParseTemplate(reader));

    public static readonly Grammar<IReadOnlyList<TrackSize>> AutoTracks = new(
        $"{SizeSyntax}+",
        ParseSizes,
        sizes => string.Join(' ', sizes));

    public static readonly Grammar<GridAreas?> Areas = Grammar.OrNull("none", new Grammar<GridAreas>("<string>+", ParseAreas));

    public static readonly Grammar<GridLine> Line = new(
        "auto | <custom-ident> | [ <integer> && <custom-ident>? ] | [ span && [ <integer [1,∞]> || <custom-ident> ] ]", ParseLine);

    public static readonly Grammar<GridAutoFlow> AutoFlow = new("[ row | column ] || dense", ParseAutoFlow);

    /// <summary>One track: a breadth, minmax() or fit-content().</summary>
    public static Specified<TrackSize>? Size(ValueReader reader)
    {
        if (reader.TakeFunction("minmax") is { } range)
            return MinMax(range);
        if (reader.TakeFunction("fit-content") is { } limit)
        {
            return Numeric.LengthPercentage(limit, nonNegative: true) is { } most && limit.AtEnd
                ? most.Map(value => TrackSize.Of(new TrackBreadth(TrackBreadthKind.FitContent, value)))
                : null;
        }
        return Breadth(reader)?.Map(TrackSize.Of);
    }

    /// <summary>The names in brackets at the reader; none where there are no brackets, null where they hold what is no name.</summary>
    public static IReadOnlyList<string>? LineNames(ValueReader reader)
    {
        if (reader.Peek.Kind != TokenKind.OpenSquare)
            return [];
        var inside = reader.TakeBlock();
        var names = new List<string>();
        while (inside.TakeIdent() is { } name)
            names.Add(name);
        return inside.AtEnd && names.TrueForAll(IsLineName) ? names : null;
    }

    /// <summary>A row of cells in a string (CSS Grid 1 §7.3); null when it holds none or what is no name.</summary>
    public static IReadOnlyList<string?>? AreaRow(string text)
    {
        var cells = text.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
        return cells.Length > 0 && Array.TrueForAll(cells, IsCell) ? [.. cells.Select(cell => cell[0] == '.' ? null : cell)] : null;
    }

    /// <summary>Rows as areas, if all are of one length and each name fills one rectangle.</summary>
    public static GridAreas? AreasOf(IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        if (rows.Count == 0 || rows.Any(row => row.Count != rows[0].Count))
            return null;
        var names = rows.SelectMany(row => row).OfType<string>().Distinct(StringComparer.Ordinal);
        return names.All(name => IsRectangle(rows, name)) ? new GridAreas(rows) : null;
    }

    /// <summary>Tracks without repeat(), as the lines of a grid drawn in strings take them.</summary>
    public static Specified<GridTemplate>? ExplicitTracks(ValueReader reader)
    {
        var tracks = new TrackList();
        return tracks.Read(reader, repeats: null) && tracks.Count > 0 ? tracks.Finish().Map(all => new GridTemplate(all, null, GridTracks.None)) : null;
    }

    private static Specified<TrackSize>? MinMax(ValueReader range)
    {
        if (Breadth(range) is not { } least || !range.TakeComma() || Breadth(range) is not { } most || !range.AtEnd)
            return null;
        // A flexible minimum is not valid (CSS Grid 1 §7.2.1).
        return least is { IsConstant: true, Constant.Kind: TrackBreadthKind.Flexible } ? null : least.With(most, (from, to) => new TrackSize(from, to));
    }

    private static Specified<TrackBreadth>? Breadth(ValueReader reader)
    {
        if (reader.Peek.Kind == TokenKind.Ident && BreadthKeywords.TryGetValue(reader.Peek.Text, out var breadth))
        {
            reader.Skip();
            return new(breadth);
        }
        if (reader.Peek.Kind == TokenKind.Dimension && reader.Peek.Text.Equals("fr", StringComparison.OrdinalIgnoreCase))
        {
            var factor = reader.Peek.Number;
            reader.Skip();
            return factor >= 0 ? new(new TrackBreadth(TrackBreadthKind.Flexible, Factor: Math.Min(factor, 1e6))) : null;
        }
        return Numeric.LengthPercentage(reader, nonNegative: true)?.Map(value => new TrackBreadth(TrackBreadthKind.Fixed, value));
    }

    private static Specified<GridTemplate>? ParseTemplate(ValueReader reader)
    {
        var (before, after) = (new TrackList(), new TrackList());
        (bool Fits, Specified<GridTracks> Tracks)? repeat = null;
        bool Repeated(ValueReader arguments, TrackList into)
        {
            var count = Numeric.Integer(arguments, least: 1);
            var fits = count is null && arguments.Peek.Is(TokenKind.Ident, "auto-fit");
            if (count is null && !fits && !arguments.Peek.Is(TokenKind.Ident, "auto-fill"))
                return false;
            if (count is null)
                arguments.Skip();
            var inner = new TrackList();
            if (!arguments.TakeComma() || !inner.Read(arguments, repeats: null) || !arguments.AtEnd || inner.Count == 0)
                return false;
            if (count is null && !inner.IsFixed)
                return false;
            if (count is { IsConstant: true, Constant: var times })
            {
                for (var i = 0; i < Math.Min(times, MostTracks / inner.Count); i++)
                    into.Add(inner);
                return true;
            }
            if (repeat is not null || count is not null)
                return false;
            repeat = (fits, inner.Finish());
            return true;
        }
        if (!before.Read(reader, Repeated, until: () => repeat is not null) || (repeat is not null && !after.Read(reader, Repeated)))
            return null;
        if (repeat is null ? before.Count == 0 : !before.IsFixed || !after.IsFixed)
            return null;
        var ends = before.Finish().With(after.Finish(), (first, last) => (first, last));
        return repeat is { } some
            ? ends.With(some.Tracks, (outer, inner) => new GridTemplate(outer.first, new GridAutoRepeat(some.Fits, inner), outer.last))
            : ends.Map(outer => new GridTemplate(outer.first, null, GridTracks.None));
    }

    private static Specified<IReadOnlyList<TrackSize>>? ParseSizes(ValueReader reader)
    {
        var sizes = new List<Specified<TrackSize>>();
        while (!reader.AtEnd)
        {
            var before = reader.Position;
            if (Size(reader) is not { } size)
            {
                reader.Position = before;
                break;
            }
            sizes.Add(size);
        }
        return sizes.Count > 0 ? Specified.List(sizes) : null;
    }

    private static Specified<GridAreas>? ParseAreas(ValueReader reader)
    {
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.TakeString() is { } text)
        {
            if (AreaRow(text) is not { } row)
                return null;
            rows.Add(row);
        }
        return AreasOf(rows) is { } areas ? new(areas) : null;
    }

    private static bool IsRectangle(IReadOnlyList<IReadOnlyList<string?>> rows, string name)
    {
        var (top, bottom, left, right, count) = (int.MaxValue, -1, int.MaxValue, -1, 0);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (rows[row][column] != name)
                    continue;
                (top, bottom) = (Math.Min(top, row), row);
                (left, right) = (Math.Min(left, column), Math.Max(right, column));
                count++;
            }
        }
        return count == (bottom - top + 1) * (right - left + 1);
    }

    private static bool IsCell(string cell) =>
        cell.All(letter => letter == '.') || cell.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' || letter >= '\u0080');

    private static bool IsLineName(string name) =>
        !name.Equals("span", StringComparison.OrdinalIgnoreCase) && !name.Equals("auto", StringComparison.OrdinalIgnoreCase);

    private static Specified<GridLine>? ParseLine(ValueReader reader)
    {
        if (reader.TakeKeyword("auto"))
            return new(default(GridLine));
        var (isSpan, number, name) = (false, (Specified<int>?)null, (string?)null);
        while (!reader.AtEnd && !reader.Peek.IsDelim('/'))
        {
            if (!isSpan && reader.TakeKeyword("span"))
                isSpan = true;
            else if (number is null && Numeric.Integer(reader) is { } read)
                number = read;
            else if (name is null && reader.Peek.Kind == TokenKind.Ident && IsLineName(reader.Peek.Text))
                name = reader.TakeIdent();
            else
                return null;
        }
        if (number is null)
            return name is null ? null : new(new GridLine(null, name, isSpan));
        if (number.IsConstant && (number.Constant == 0 || (isSpan && number.Constant < 1)))
            return null;
        return number.Map(value => new GridLine(Math.Clamp(value, isSpan ? 1 : -MostTracks, MostTracks), name, isSpan));
    }

    private static Specified<GridAutoFlow>? ParseAutoFlow(ValueReader reader)
    {
        var (direction, isDense) = ((string?)null, false);
        while (reader.Peek.Kind == TokenKind.Ident)
        {
            if (!isDense && reader.TakeKeyword("dense"))
                isDense = true;
            else if (direction is null && reader.TakeKeyword("row"))
                direction = "row";
            else if (direction is null && reader.TakeKeyword("column"))
                direction = "column";
            else
                return null;
        }
        return direction is null && !isDense ? null : new(new GridAutoFlow(direction == "column", isDense));
    }

    /// <summary>Gathers tracks and the names between them.</summary>
    private sealed class TrackList
    {
        private readonly List<Specified<TrackSize>> sizes = [];
        private readonly List<List<string>> names = [[]];

        public int Count => sizes.Count;

        /// <summary>Whether one bound of each track is a length, as tracks repeated to fill the room must have (CSS Grid 1 §7.2.3).</summary>
        public bool IsFixed => sizes.TrueForAll(size =>
            !size.IsConstant || size.Constant.Least.Kind == TrackBreadthKind.Fixed || size.Constant.Most.Kind == TrackBreadthKind.Fixed);

        /// <summary>Reads up to the end, a slash, or where <paramref name="until"/> says; false when something is malformed.</summary>
        /// <param name="repeats">Reads the arguments of repeat(); null where it cannot stand.</param>
        public bool Read(ValueReader reader, Func<ValueReader, TrackList, bool>? repeats, Func<bool>? until = null)
        {
            while (!reader.AtEnd && !reader.Peek.IsDelim('/') && until?.Invoke() != true)
            {
                if (reader.Peek.Kind == TokenKind.OpenSquare)
                {
                    if (LineNames(reader) is not { } line)
                        return false;
                    names[^1].AddRange(line);
                }
                else if (reader.TakeFunction("repeat") is { } arguments)
                {
                    if (repeats?.Invoke(arguments, this) != true)
                        return false;
                }
                else if (Size(reader) is { } size)
                {
                    sizes.Add(size);
                    names.Add([]);
                }
                else
                {
                    return false;
                }
            }
            return true;
        }

        public void Add(TrackList other)
        {
            names[^1].AddRange(other.names[0]);
            names.AddRange(other.names.Skip(1).Select(line => new List<string>(line)));
            sizes.AddRange(other.sizes);
        }

        public Specified<GridTracks> Finish() => Specified.List(sizes).Map(all => new GridTracks(all, names));
    }
}

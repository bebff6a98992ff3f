using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of places in a box (CSS Values 4 §9).</summary>
internal static class PositionGrammars
{
    public static readonly Grammar<BackgroundPosition> Position = new("<position>", Parse, position => position.ToString());

    /// <summary>One to four components: keywords, lengths, or keywords with lengths from them.</summary>
    private static Specified<BackgroundPosition>? Parse(ValueReader reader)
    {
        var parts = new List<Part>();
        while (parts.Count < 4 && Next(reader) is { } part)
            parts.Add(part);
        return parts.Count switch
        {
            1 => parts[0].Axis == Axis.Vertical ? Join(Part.Center, parts[0]) : Join(parts[0], Part.Center),
            2 => Two(parts[0], parts[1]),
            3 or 4 => Offsets(parts),
            _ => null,
        };
    }

    private static Specified<BackgroundPosition>? Two(Part first, Part second)
    {
        if (first.Axis == Axis.Vertical || second.Axis == Axis.Horizontal)
            return first.Axis == Axis.Horizontal || second.Axis == Axis.Vertical || first.IsLength || second.IsLength ? null : Join(second, first);
        return Join(first, second);
    }

    /// <summary>Such as "right 1em bottom 2em"; center takes no length.</summary>
    private static Specified<BackgroundPosition>? Offsets(List<Part> parts)
    {
        Part? x = null;
        Part? y = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var side = parts[i];
            if (side.IsLength)
                return null;
            var hasOffset = i + 1 < parts.Count && parts[i + 1].IsLength;
            if (hasOffset && side.Axis == Axis.Both)
                return null;
            var placed = hasOffset ? side.From(parts[++i].Place) : side;
            if (side.Axis == Axis.Vertical || (side.Axis == Axis.Both && x is not null))
            {
                if (y is not null)
                    return null;
                y = placed;
            }
            else
            {
                if (x is not null)
                    return null;
                x = placed;
            }
        }
        return x is { } across && y is { } down ? Join(across, down) : null;
    }

    private static Specified<BackgroundPosition> Join(Part x, Part y) => x.Place.With(y.Place, (across, down) => new BackgroundPosition(across, down));

    private static Part? Next(ValueReader reader)
    {
        if (reader.Peek.Kind != TokenKind.Ident)
            return Numeric.LengthPercentage(reader) is { } length ? new Part(Axis.Both, length, IsLength: true) : null;
        Part? part = reader.Peek.Text.ToLowerInvariant() switch
        {
            "left" => Part.At(Axis.Horizontal, 0),
            "right" => Part.At(Axis.Horizontal, 100),
            "top" => Part.At(Axis.Vertical, 0),
            "bottom" => Part.At(Axis.Vertical, 100),
            "center" => Part.Center,
            _ => null,
        };
        if (part is not null)
            reader.Skip();
        return part;
    }

    private enum Axis
    {
        Both,
        Horizontal,
        Vertical,
    }

    private readonly record struct Part(Axis Axis, Specified<LengthPercentage> Place, bool IsLength = false)
    {
        public static readonly Part Center = At(Axis.Both, 50);

        public static Part At(Axis axis, double percent) => new(axis, new(new LengthPercentage(Length.Zero, percent)));

        /// <summary>An offset from the right or the bottom goes the other way.</summary>
        public Part From(Specified<LengthPercentage> offset) => this with
        {
            Place = Place.With(offset, (side, length) => side.Percent == 0 ? length : side + (length * -1)),
        };
    }
}

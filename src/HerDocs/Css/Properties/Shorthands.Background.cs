using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>The shorthand of backgrounds (CSS Backgrounds 3 §2.10).</summary>
internal static partial class Shorthands
{
    private static readonly string[] Attachments = ["scroll", "fixed", "local"];

    private static DeclaredProperty Background() => new(
        "background",
        "[ <bg-image> || <bg-position> [ / <bg-size> ]? || <repeat-style> || <attachment> || <box> || <box> ,]* <background-color>",
        "CSS Backgrounds 3 §2.10",
        [
            PropertyTable.BackgroundColor, PropertyTable.BackgroundImage, PropertyTable.BackgroundRepeat, PropertyTable.BackgroundPosition,
            PropertyTable.BackgroundClip, PropertyTable.BackgroundOrigin, PropertyTable.BackgroundSize,
        ],
        ReadBackground);

    private static Specified?[]? ReadBackground(ValueReader reader)
    {
        var layers = new List<BackgroundParts>();
        do
        {
            if (ReadLayer(reader) is not { } layer)
                return null;
            // Only the lowest layer has a colour.
            if (layers.Count > 0 && layers[^1].Color is not null)
                return null;
            layers.Add(layer);
        }
        while (reader.TakeComma());
        return !reader.AtEnd ? null :
        [
            layers[^1].Color,
            Specified.List(layers.ConvertAll(layer => layer.Image ?? new((BackgroundImage?)null))),
            Specified.List(layers.ConvertAll(layer => layer.Repeat ?? new(default(BackgroundRepeat)))),
            Specified.List(layers.ConvertAll(layer => layer.Position ?? new(default(BackgroundPosition)))),
            Specified.List(layers.ConvertAll(layer => layer.Clip ?? layer.Origin ?? new(BoxArea.BorderBox))),
            Specified.List(layers.ConvertAll(layer => layer.Origin ?? new(BoxArea.PaddingBox))),
            Specified.List(layers.ConvertAll(layer => layer.Size ?? new(default(BackgroundSize)))),
        ];
    }

    private static BackgroundParts? ReadLayer(ValueReader reader)
    {
        var layer = new BackgroundParts();
        var count = 0;
        while (!reader.AtEnd && reader.Peek.Kind != TokenKind.Comma)
        {
            if (!layer.ReadNext(reader))
                return null;
            count++;
        }
        return count > 0 ? layer : null;
    }

    /// <summary>What one layer says, in any order.</summary>
    private sealed class BackgroundParts
    {
        private bool hasAttachment;

        public Specified<Color>? Color { get; private set; }

        public Specified<BackgroundImage?>? Image { get; private set; }

        public Specified<BackgroundRepeat>? Repeat { get; private set; }

        public Specified<BackgroundPosition>? Position { get; private set; }

        public Specified<BackgroundSize>? Size { get; private set; }

        public Specified<BoxArea>? Origin { get; private set; }

        /// <summary>The second box; one alone is for both.</summary>
        public Specified<BoxArea>? Clip { get; private set; }

        public bool ReadNext(ValueReader reader)
        {
            var before = reader.Position;
            if (Image is null && (Image = BackgroundGrammars.Image.Parse(reader)) is not null)
                return true;
            reader.Position = before;
            if (Repeat is null && (Repeat = BackgroundGrammars.Repeat.Parse(reader)) is not null)
                return true;
            reader.Position = before;
            if (Clip is null && BackgroundGrammars.Area.Parse(reader) is { } area)
            {
                if (Origin is null)
                    Origin = area;
                else
                    Clip = area;
                return true;
            }
            reader.Position = before;
            if (Position is null && (Position = PositionGrammars.Position.Parse(reader)) is not null)
                return !reader.TakeDelim('/') || (Size = BackgroundGrammars.Size.Parse(reader)) is not null;
            reader.Position = before;
            if (Color is null && (Color = ColorGrammars.Color.Parse(reader)) is not null)
                return true;
            reader.Position = before;
            return !hasAttachment && (hasAttachment = TakeAttachment(reader));
        }

        /// <summary>On paper nothing scrolls.</summary>
        private static bool TakeAttachment(ValueReader reader) => Array.Exists(Attachments, reader.TakeKeyword);
    }
}

using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>Sets text (SVG 2 §11): each chunk between absolute places on one line, shaped in our fonts and anchored as a whole.</summary>
internal sealed class TextBuilder(DrawingBuilder builder, FontLibrary fonts)
{
    public static Area BoundsOf(GlyphRun run, double fontSize)
    {
        var scale = fontSize / run.Font.UnitsPerEm;
        var metrics = run.Font.Metrics;
        return new Area(0, -metrics.Ascent * scale, run.Advance * scale, (metrics.Ascent - metrics.Descent) * scale);
    }

    public void Add(HtmlElement element, SvgStyle style, Scope scope)
    {
        var characters = new TextCollector(builder, scope.Viewport).Collect(element, style);
        var placed = new List<PlacedRun>();
        double x = 0, y = 0;
        for (int start = 0, end; start < characters.Count; start = end)
        {
            end = start + 1;
            while (end < characters.Count && characters[end] is { X: null, Y: null })
                end++;
            PlaceChunk(characters.GetRange(start, end - start), ref x, ref y, placed);
        }
        Paint(element, placed, scope);
    }

    private void PlaceChunk(List<TextCharacter> chunk, ref double x, ref double y, List<PlacedRun> placed)
    {
        x = chunk[0].X ?? x;
        y = chunk[0].Y ?? y;
        var (first, startX) = (placed.Count, x);
        for (int start = 0, end; start < chunk.Count; start = end)
        {
            end = start + 1;
            while (end < chunk.Count && chunk[end].Style == chunk[start].Style && chunk[end] is { Dx: 0, Dy: 0 })
                end++;
            x += chunk[start].Dx;
            y += chunk[start].Dy;
            var text = string.Concat(chunk.GetRange(start, end - start).Select(character => character.Value));
            x = PlaceRuns(text, chunk[start], x, y, placed);
        }
        var width = x - startX;
        var shift = chunk[0].Style.TextAnchor switch { TextAnchor.Middle => -width / 2, TextAnchor.End => -width, _ => 0 };
        for (var i = first; i < placed.Count; i++)
            placed[i] = placed[i] with { X = placed[i].X + shift };
        x += shift;
    }

    /// <returns>Where the text ends.</returns>
    private double PlaceRuns(string text, TextCharacter from, double x, double y, List<PlacedRun> placed)
    {
        var style = from.Style;
        var stack = fonts.Match([.. style.FontFamily, "serif"], style.FontWeight, style.FontStyle, 100);
        foreach (var fontRun in stack.Runs(text))
        {
            if (fontRun.Font is not { } font)
            {
                builder.Report.NotDrawn(from.Element, $"“{text.Substring(fontRun.Start, fontRun.Length)}”, which no font has,");
                continue;
            }
            foreach (var part in ScriptRuns.Of(text.AsSpan(fontRun.Start, fontRun.Length), Script.Latin))
            {
                var direction = part.Script.Tag.ToString() is "Arab" or "Hebr" or "Syrc" or "Thaa" ? Direction.RightToLeft : Direction.LeftToRight;
                var options = new ShapingOptions(part.Script, style.Language, direction, OpenTypeFeatures.Default);
                var run = Shaper.Shape(font, text.AsSpan(fontRun.Start + part.Start, part.Length), options);
                placed.Add(new PlacedRun(run, from, x, y + BaselineOffset(style, font)));
                x += (run.Advance * style.FontSize / font.UnitsPerEm) + (style.LetterSpacing * ClusterCount(run));
            }
        }
        return x;
    }

    /// <summary>How far the alphabetic baseline lies below the place that is wanted for another baseline.</summary>
    private static double BaselineOffset(SvgStyle style, FontInstance font)
    {
        var metrics = font.Metrics;
        var units = style.Baseline switch
        {
            DominantBaseline.Middle => metrics.XHeight / 2.0,
            DominantBaseline.Central => (metrics.Ascent + metrics.Descent) / 2.0,
            DominantBaseline.Hanging => metrics.Ascent * 0.8,
            DominantBaseline.TextTop => metrics.Ascent,
            DominantBaseline.TextBottom => metrics.Descent,
            _ => 0,
        };
        return (units * style.FontSize / font.UnitsPerEm) + style.BaselineShift;
    }

    private static int ClusterCount(GlyphRun run)
    {
        var count = 0;
        for (var i = 0; i < run.Glyphs.Length; i++)
            count += i == 0 || run.Glyphs[i].Cluster != run.Glyphs[i - 1].Cluster ? 1 : 0;
        return count;
    }

    /// <summary>Paints that are relative to a box take that of the whole text (SVG 2 §8.10).</summary>
    private void Paint(HtmlElement element, List<PlacedRun> placed, Scope scope)
    {
        var bounds = placed.Count == 0 ? default : placed.Select(run => run.Bounds).Aggregate((a, b) => a.Union(b));
        if (!PaintBuilder.IsNear(bounds) || !PaintBuilder.IsNear(bounds.Transform(scope.Matrix)))
            return;
        foreach (var run in placed)
        {
            var style = run.From.Style;
            if (!style.IsVisible || style.FontSize == 0)
                continue;
            var fill = builder.Paints.Fill(element, style, bounds, scope);
            var stroke = builder.Paints.Stroke(element, style, bounds, scope);
            scope.Items.Add(new SvgGlyphs(
                run.Run, style.FontSize, style.LetterSpacing, Matrix.Translation(run.X, run.Y).Then(scope.Matrix), fill, stroke));
            if (style.IsUnderlined && fill is not null)
                scope.Items.Add(new SvgShape(Shapes.Rectangle(run.Underline).Transform(scope.Matrix), Matrix.Identity, fill, false, null));
        }
    }

    /// <summary>A shaped run at its place on its baseline.</summary>
    private sealed record PlacedRun(GlyphRun Run, TextCharacter From, double X, double Y)
    {
        public Area Bounds => BoundsOf(Run, From.Style.FontSize) is var box ? box with { X = X, Y = Y + box.Y } : default;

        public Area Underline
        {
            get
            {
                var scale = From.Style.FontSize / Run.Font.UnitsPerEm;
                var metrics = Run.Font.Metrics;
                return new Area(X, Y - (metrics.UnderlinePosition * scale), Run.Advance * scale, metrics.UnderlineThickness * scale);
            }
        }
    }
}

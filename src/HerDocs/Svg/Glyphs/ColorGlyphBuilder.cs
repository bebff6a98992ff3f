using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Svg.Building;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Paths;

namespace HerDocs.Svg.Glyphs;

/// <summary>Turns the steps in which a glyph is painted into things of a drawing.</summary>
internal sealed class ColorGlyphBuilder(FontInstance font)
{
    private readonly Stack<Matrix> outer = [];
    private readonly Stack<Scope> scopes = new([new Scope(null)]);
    private Matrix matrix = Matrix.Identity;
    private bool isExact = true;

    public ColorGlyph Build(IReadOnlyList<GlyphPaintStep> steps)
    {
        foreach (var step in steps)
            Take(step);
        var items = scopes.Peek().Items;
        return new ColorGlyph(items, BoundsOf(items), isExact);
    }

    private void Take(GlyphPaintStep step)
    {
        switch (step)
        {
            case BeginTransform transform:
                outer.Push(matrix);
                matrix = transform.Matrix.Then(matrix);
                break;
            case EndTransform: matrix = outer.Pop(); break;
            case BeginGlyphClip clip: scopes.Push(new Scope(GlyphOutlines.Of(font, clip.Glyph).Transform(matrix))); break;
            case BeginAreaClip clip: scopes.Push(new Scope(Rectangle(clip.Area).Transform(matrix))); break;
            case EndClip: LeaveClip(scopes.Pop()); break;
            case BeginGroup: scopes.Push(new Scope(scopes.Peek().Clip)); break;
            case EndGroup group: LeaveGroup(scopes.Pop(), group.Mode); break;
            case PictureFill picture: Paint(picture); break;
            default: Fill(step); break;
        }
    }

    private void LeaveClip(Scope scope)
    {
        var around = scopes.Peek();
        if (scope.Items.Count == 0)
            return;
        if (scope.FillsClip || scope.IsWithinClip)
            around.Items.AddRange(scope.Items);
        else
            around.Items.Add(new SvgGroup(scope.Items, 1, new PathClip(scope.Clip!, false)));
        around.FillsClip = false;
    }

    private void LeaveGroup(Scope source, CompositeMode mode)
    {
        var around = scopes.Peek();
        around.FillsClip &= source.FillsClip;
        isExact &= GlyphCompositing.Compose(around.Items, source.Items, mode);
    }

    private void Fill(GlyphPaintStep fill)
    {
        var scope = scopes.Peek();
        if (scope.Clip is not { IsEmpty: false } clip)
            return;
        if (fill is SweepFill sweep)
        {
            scope.Items.Add(new SvgGroup(GlyphGradients.Sectors(sweep, matrix, clip.Bounds), 1, new PathClip(clip, false)));
            return;
        }
        var paint = fill switch
        {
            ColorFill color => new SolidPaint(color.Color),
            LinearFill linear => GlyphGradients.Linear(linear, matrix, clip.Bounds),
            RadialFill radial => GlyphGradients.Radial(radial, matrix, clip.Bounds),
            _ => throw new InvalidOperationException($"{fill.GetType()} is no fill"),
        };
        if (paint is not null)
            scope.Items.Add(new SvgShape(clip, Matrix.Identity, paint, false, null));
    }

    private void Paint(PictureFill picture)
    {
        if (picture.File is { } file && PictureReader.Read(file).Picture is { } read)
            scopes.Peek().Items.Add(new SvgPixels(read, new Matrix(picture.Area.Width, 0, 0, -picture.Area.Height, picture.Area.X, picture.Area.Bottom).Then(matrix)));
        else
            isExact = false;
    }

    private static Area BoundsOf(List<SvgItem> items) => items
        .Select(item => item is SvgGroup { Clip: PathClip clip } ? clip.Path.Bounds : ItemBounds.Of([item], Matrix.Identity))
        .Aggregate((Area?)null, (whole, area) => whole?.Union(area) ?? area) ?? default;

    private static VectorPath Rectangle(Area area)
    {
        var path = new PathBuilder();
        path.MoveTo(area.X, area.Y);
        path.LineTo(area.Right, area.Y);
        path.LineTo(area.Right, area.Bottom);
        path.LineTo(area.X, area.Bottom);
        path.Close();
        return path.Finish();
    }

    /// <summary>What is painted within a clip or a group.</summary>
    /// <param name="clip">The innermost clip; null where nothing clips yet.</param>
    private sealed class Scope(VectorPath? clip)
    {
        public VectorPath? Clip { get; } = clip;

        public List<SvgItem> Items { get; } = [];

        /// <summary>Whether all that is painted are fills of the clip itself, which need not be clipped.</summary>
        public bool FillsClip { get; set; } = true;

        /// <summary>Whether the clip is a rectangle that cuts nothing off, as those around whole glyphs are.</summary>
        public bool IsWithinClip
        {
            get
            {
                var bounds = Clip!.Bounds;
                return Clip.Segments.Length == 5 && IsUpright(Clip) && BoundsOf(Items).Union(bounds) == bounds;
            }
        }

        private static bool IsUpright(VectorPath rectangle)
        {
            var corners = rectangle.Segments;
            for (var i = 1; i < 4; i++)
            {
                if (corners[i].Kind != SegmentKind.Line || (corners[i].X != corners[i - 1].X && corners[i].Y != corners[i - 1].Y))
                    return false;
            }
            return true;
        }
    }
}

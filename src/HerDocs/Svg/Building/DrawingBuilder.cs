using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Paths;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>Walks a picture in document order, which is the order of painting (SVG 2 §3.3), and settles all that it draws.</summary>
internal sealed class DrawingBuilder
{
    /// <summary>CSS 2.2 §10.3.2: where nothing says otherwise.</summary>
    private const double DefaultWidth = 300;

    private const double DefaultHeight = 150;

    /// <summary>An element that is used within itself, again and again, must end somewhere.</summary>
    private const int DeepestNesting = 256;

    /// <summary>What is used can use others, so that a short file may ask for more than any machine can draw.</summary>
    private const int MostElements = 100_000;

    private readonly HtmlElement root;
    private readonly SvgStylesheet stylesheet;
    private readonly PictureCache pictures;
    private readonly TextBuilder texts;
    private readonly ClipBuilder clips;
    private readonly HashSet<HtmlElement> used = new(ReferenceEqualityComparer.Instance);
    private int depth;
    private int elementCount;

    public DrawingBuilder(HtmlElement root, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        this.root = root;
        Report = new SvgReport(diagnostics);
        Ids = FindIds(root);
        stylesheet = new SvgStylesheet(root, (style, what) => Report.NotDrawn(style, what));
        Paints = new PaintBuilder(this);
        pictures = new PictureCache(Report);
        texts = new TextBuilder(this, fonts);
        clips = new ClipBuilder(this);
    }

    public SvgReport Report { get; }

    public IReadOnlyDictionary<string, HtmlElement> Ids { get; }

    public PaintBuilder Paints { get; }

    public SvgDrawing Build(SvgStyle inherited)
    {
        var width = NaturalLength("width", inherited.FontSize);
        var height = NaturalLength("height", inherited.FontSize);
        var declared = ViewBoxOf(root);
        var viewBox = declared ?? new Area(0, 0, width ?? DefaultWidth, height ?? DefaultHeight);
        var style = StyleOf(root, inherited, viewBox);
        var items = new List<SvgItem>();
        if (style.IsDisplayed)
            AddGroup(root, style, new Scope(Matrix.Identity, viewBox, items), scope => AddChildren(root, style, scope));
        return new SvgDrawing
        {
            ViewBox = viewBox,
            // Without a view box a picture is scaled as a whole, as browsers do it.
            AspectRatio = declared is null ? AspectRatio.None : AspectRatioOf(root),
            NaturalWidth = width is { } w ? Length.FromPixels(w) : null,
            NaturalHeight = height is { } h ? Length.FromPixels(h) : null,
            NaturalRatio = width / height ?? (declared is { } box ? box.Width / box.Height : null),
            Title = TitleOf(root),
            Items = items,
            Markup = inherited == SvgStyle.Initial ? SvgMarkup.File(root) : SvgMarkup.Inner(root, stylesheet.Declarations),
        };
    }

    public SvgStyle StyleOf(HtmlElement element, SvgStyle parent, Area viewport)
    {
        var declarations = stylesheet.Declarations(element);
        foreach (var name in (ReadOnlySpan<string>)["filter", "mask", "marker-start", "marker-mid", "marker-end", "vector-effect", "paint-order"])
        {
            if (declarations.TryGetValue(name, out var value) && value is not ("none" or "normal"))
                Report.NotDrawn(element, $"`{name}`");
        }
        var diagonal = Math.Sqrt(((viewport.Width * viewport.Width) + (viewport.Height * viewport.Height)) / 2);
        return parent.With(declarations, diagonal, (name, value) => Report.WrongValue(element, name, value));
    }

    /// <summary>An element and all below it, with its own opacity and clip.</summary>
    public void Add(HtmlElement element, SvgStyle parent, Scope scope)
    {
        if (++elementCount > MostElements || depth > DeepestNesting)
        {
            Report.TooMuch(root);
            return;
        }
        depth++;
        AddElement(element, parent, scope);
        depth--;
    }

    /// <summary>The element that a link within the picture leads to.</summary>
    public HtmlElement? TargetOf(HtmlElement element)
    {
        if (element.Attribute("href") is not { } href)
            return null;
        if (href.StartsWith('#') && Ids.TryGetValue(href[1..], out var target))
            return target;
        Report.MissingTarget(element, href);
        return null;
    }

    public double LengthOf(HtmlElement element, string name, SvgStyle style, double whole, double otherwise = 0)
    {
        if (element.Attribute(name) is not { } text || text is "auto")
            return otherwise;
        if (SvgLength.Parse(text, style.FontSize, whole) is { } length)
            return length;
        Report.WrongValue(element, name, text);
        return otherwise;
    }

    public Matrix? MatrixOf(HtmlElement element, string attribute = "transform")
    {
        var text = stylesheet.Declarations(element).GetValueOrDefault(attribute) ?? element.Attribute(attribute);
        if (text is null or "none")
            return Matrix.Identity;
        if (TransformList.Parse(text) is { } matrix)
            return matrix;
        Report.WrongValue(element, attribute, text);
        return attribute == "transform" ? null : Matrix.Identity;
    }

    private void AddElement(HtmlElement element, SvgStyle parent, Scope scope)
    {
        switch (element.Name)
        {
            case "g" or "a" or "use" or "svg" or "symbol" or "switch" or "path" or "rect" or "circle" or "ellipse" or "line" or "polyline"
                or "polygon" or "text" or "image":
                break;
            case "defs" or "title" or "desc" or "metadata" or "style" or "linearGradient" or "radialGradient" or "clipPath" or "view"
                or "mask" or "marker" or "filter":
                return;
            default:
                Report.NotDrawn(element, $"<{element.Name}>");
                return;
        }
        var style = StyleOf(element, parent, scope.Viewport);
        // A transformation that cannot be read stops its element, as browsers have it (SVG 2 §8.5).
        if (!style.IsDisplayed || MatrixOf(element) is not { } matrix)
            return;
        var inside = scope with { Matrix = matrix.Then(scope.Matrix) };
        if (!inside.Matrix.IsFinite)
            return;
        AddGroup(element, style, inside, target => AddContent(element, style, target));
    }

    private void AddContent(HtmlElement element, SvgStyle style, Scope scope)
    {
        switch (element.Name)
        {
            case "g" or "a":
                AddChildren(element, style, scope);
                break;
            case "switch":
                if (element.Elements.FirstOrDefault(IsForUs) is { } chosen)
                    Add(chosen, style, scope);
                break;
            case "use":
                AddUse(element, style, scope);
                break;
            case "svg":
                AddViewport(element, style, scope, null, null);
                break;
            case "text":
                texts.Add(element, style, scope);
                break;
            case "image":
                AddPicture(element, style, scope);
                break;
            case "symbol":
                break;
            default:
                if (style.IsVisible && Shapes.PathOf(this, element, style, scope.Viewport) is { IsEmpty: false } path)
                    scope.Items.Add(Paints.Shape(element, path, style, scope));
                break;
        }
    }

    private void AddChildren(HtmlElement element, SvgStyle style, Scope scope)
    {
        foreach (var child in element.Elements)
            Add(child, style, scope);
    }

    /// <summary>What needs to be painted apart is a group; everything else goes straight to where it stands.</summary>
    private void AddGroup(HtmlElement element, SvgStyle style, Scope scope, Action<Scope> add)
    {
        if (style.Opacity == 0)
            return;
        if (style.Opacity == 1 && style.ClipPath is null)
        {
            add(scope);
            return;
        }
        var items = new List<SvgItem>();
        add(scope with { Items = items });
        if (items.Count == 0)
            return;
        var clip = style.ClipPath is { } id ? clips.Make(element, id, items, scope) : null;
        if (clip is null && items is [SvgShape shape] && Opacities.Faded(shape, style.Opacity) is { } faded)
            scope.Items.Add(faded);
        else
            scope.Items.Add(new SvgGroup(items, style.Opacity, clip));
    }

    /// <summary>SVG 2 §5.6: the element used, moved, and inheriting from where it is used.</summary>
    private void AddUse(HtmlElement use, SvgStyle style, Scope scope)
    {
        if (TargetOf(use) is not { } target)
            return;
        if (IsWithin(use, target) || !used.Add(target))
        {
            Report.UsesItself(use);
            return;
        }
        var x = LengthOf(use, "x", style, scope.Viewport.Width);
        var y = LengthOf(use, "y", style, scope.Viewport.Height);
        var moved = scope with { Matrix = Matrix.Translation(x, y).Then(scope.Matrix) };
        if (target.Name is "symbol" or "svg")
        {
            var own = StyleOf(target, style, scope.Viewport);
            AddViewport(target, own, moved, use.Attribute("width"), use.Attribute("height"));
        }
        else
        {
            Add(target, style, moved);
        }
        used.Remove(target);
    }

    private static bool IsWithin(HtmlElement element, HtmlElement ancestor)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent == ancestor)
                return true;
        }
        return false;
    }

    /// <summary>A picture within the picture: a viewport of its own, beyond which nothing shows (SVG 2 §8.4).</summary>
    private void AddViewport(HtmlElement element, SvgStyle style, Scope scope, string? width, string? height)
    {
        var x = element.Name == "svg" ? LengthOf(element, "x", style, scope.Viewport.Width) : 0;
        var y = element.Name == "svg" ? LengthOf(element, "y", style, scope.Viewport.Height) : 0;
        var w = SideOf(element, "width", width, style, scope.Viewport.Width);
        var h = SideOf(element, "height", height, style, scope.Viewport.Height);
        var viewport = new Area(x, y, w, h);
        if (viewport.IsEmpty)
            return;
        var viewBox = ViewBoxOf(element);
        var matrix = viewBox is { } box ? AspectRatioOf(element).Fit(box, viewport) : Matrix.Translation(x, y);
        var items = new List<SvgItem>();
        AddChildren(element, style, new Scope(matrix.Then(scope.Matrix), viewBox ?? new Area(0, 0, w, h), items));
        if (items.Count == 0)
            return;
        if (style.IsOverflowVisible)
            scope.Items.AddRange(items);
        else
            scope.Items.Add(new SvgGroup(items, 1, new PathClip(Shapes.Rectangle(viewport).Transform(scope.Matrix), false)));
    }

    private double SideOf(HtmlElement element, string name, string? given, SvgStyle style, double whole) =>
        given is not null && SvgLength.Parse(given, style.FontSize, whole) is { } length ? length : LengthOf(element, name, style, whole, whole);

    private void AddPicture(HtmlElement element, SvgStyle style, Scope scope)
    {
        if (!style.IsVisible || pictures.Load(element) is not { } picture)
            return;
        var x = LengthOf(element, "x", style, scope.Viewport.Width);
        var y = LengthOf(element, "y", style, scope.Viewport.Height);
        var size = new Area(0, 0, picture.UprightWidth, picture.UprightHeight);
        double? width = element.Attribute("width") is null or "auto" ? null : LengthOf(element, "width", style, scope.Viewport.Width);
        double? height = element.Attribute("height") is null or "auto" ? null : LengthOf(element, "height", style, scope.Viewport.Height);
        var w = width ?? (height * size.Width / size.Height) ?? size.Width;
        var viewport = new Area(x, y, w, height ?? (w * size.Height / size.Width));
        if (viewport.IsEmpty)
            return;
        var ratio = AspectRatioOf(element);
        var fit = ratio.Fit(size, viewport);
        var matrix = Matrix.Scale(size.Width, size.Height).Then(fit).Then(scope.Matrix);
        SvgItem item = new SvgPixels(picture, matrix);
        scope.Items.Add(ratio.IsSlice ? new SvgGroup([item], 1, new PathClip(Shapes.Rectangle(viewport).Transform(scope.Matrix), false)) : item);
    }

    private AspectRatio AspectRatioOf(HtmlElement element)
    {
        if (element.Attribute("preserveAspectRatio") is not { } text)
            return AspectRatio.Default;
        if (AspectRatio.Parse(text) is { } ratio)
            return ratio;
        Report.WrongValue(element, "preserveAspectRatio", text);
        return AspectRatio.Default;
    }

    private Area? ViewBoxOf(HtmlElement element)
    {
        if (element.Attribute("viewBox") is not { } text)
            return null;
        var numbers = Shapes.Numbers(text, out var isWhole);
        if (isWhole && numbers is [var x, var y, > 0 and var width, > 0 and var height])
            return new Area(x, y, width, height);
        Report.WrongValue(element, "viewBox", text);
        return null;
    }

    /// <summary>In pixels; percentages are of a size that only the page knows (SVG 2 §8.2).</summary>
    private double? NaturalLength(string name, double fontSize) =>
        root.Attribute(name) is { } text && !text.Contains('%') && SvgLength.Parse(text, fontSize, 0) is > 0 and < 1e6 and var length ? length : null;

    private static string? TitleOf(HtmlElement element) =>
        element.Elements.FirstOrDefault(child => child.Name == "title")?.TextContent.Trim() is { Length: > 0 } title ? title : null;

    /// <summary>SVG 2 §5.8: what asks for extensions is for others.</summary>
    private static bool IsForUs(HtmlElement element) =>
        element.Attribute("requiredExtensions") is null or "" && element.Name is not ("title" or "desc" or "foreignObject");

    private static Dictionary<string, HtmlElement> FindIds(HtmlElement root)
    {
        var ids = new Dictionary<string, HtmlElement>(StringComparer.Ordinal);
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.Id is { } id)
                ids.TryAdd(id, element);
        }
        return ids;
    }
}

/// <summary>Where an element stands.</summary>
/// <param name="Matrix">From the element's user units to the drawing's.</param>
/// <param name="Viewport">What percentages are of.</param>
/// <param name="Items">Takes what is drawn.</param>
internal readonly record struct Scope(Matrix Matrix, Area Viewport, List<SvgItem> Items);

using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Paths;

/// <summary>Parses the attributes transform and gradientTransform (SVG 2 §8.5, CSS Transforms 1 §8).</summary>
internal static class TransformList
{
    /// <summary>Null where the text is not a list of transformations.</summary>
    public static Matrix? Parse(string text)
    {
        var scanner = new NumberScanner(text);
        var matrix = Matrix.Identity;
        scanner.SkipSeparator();
        while (!scanner.AtEnd)
        {
            var name = scanner.TakeName();
            scanner.SkipSpace();
            if (scanner.Peek != '(')
                return null;
            scanner.Advance();
            if (Arguments(ref scanner) is not { } arguments || Of(name, arguments) is not { } next)
                return null;
            matrix = next.Then(matrix);
            scanner.SkipSeparator();
        }
        return matrix.IsFinite ? matrix : null;
    }

    private static List<double>? Arguments(ref NumberScanner scanner)
    {
        var numbers = new List<double>(6);
        scanner.SkipSpace();
        while (scanner.TakeNumber() is { } number)
        {
            // Style sheets write units: pixels and degrees are what the attribute means anyway.
            if (scanner.Peek is 'p' or 'd' && scanner.TakeName() is not ("px" or "deg"))
                return null;
            numbers.Add(number);
            scanner.SkipSeparator();
        }
        if (scanner.Peek != ')' || numbers.Count > 6)
            return null;
        scanner.Advance();
        return numbers;
    }

    private static Matrix? Of(string name, List<double> n) => (name, n.Count) switch
    {
        ("matrix", 6) => new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) => Matrix.Translation(n[0], 0),
        ("translate", 2) => Matrix.Translation(n[0], n[1]),
        ("scale", 1) => Matrix.Scale(n[0], n[0]),
        ("scale", 2) => Matrix.Scale(n[0], n[1]),
        ("rotate", 1) => Matrix.Rotation(n[0]),
        ("rotate", 3) => Matrix.Translation(-n[1], -n[2]).Then(Matrix.Rotation(n[0])).Then(Matrix.Translation(n[1], n[2])),
        ("skewX", 1) => new Matrix(1, 0, Math.Tan(n[0] * Math.PI / 180), 1, 0, 0),
        ("skewY", 1) => new Matrix(1, Math.Tan(n[0] * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };
}

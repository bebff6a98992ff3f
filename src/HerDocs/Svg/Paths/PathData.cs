using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Paths;

/// <summary>Parses path data (SVG 2 §9.3). What comes before a mistake is drawn (§9.5.4).</summary>
internal ref struct PathData
{
    private readonly PathBuilder path = new();
    private NumberScanner scanner;

    /// <summary>The last control point, for the smooth commands; the current point where there is none.</summary>
    private (double X, double Y) control;
    private char last;

    private PathData(string text) => scanner = new NumberScanner(text);

    /// <param name="text">The value of the attribute d.</param>
    /// <param name="mistake">Where in the text the first mistake is; null when there is none.</param>
    public static VectorPath Parse(string text, out int? mistake)
    {
        var data = new PathData(text);
        mistake = data.Read() ? null : data.scanner.Position;
        return data.path.Finish();
    }

    private bool Read()
    {
        scanner.SkipSpace();
        while (!scanner.AtEnd)
        {
            var command = scanner.Peek;
            if (!"MmLlHhVvCcSsQqTtAaZz".Contains(command) || (path.Count == 0 && command is not ('M' or 'm')))
                return false;
            scanner.Advance();
            scanner.SkipSpace();
            if (!ReadCommand(command))
                return false;
        }
        return true;
    }

    private bool ReadCommand(char command)
    {
        if (command is 'Z' or 'z')
        {
            path.Close();
            last = 'Z';
            return true;
        }
        var isFirst = true;
        do
        {
            // Further pairs behind a move are lines (SVG 2 §9.3.3).
            var kind = char.ToUpperInvariant(command);
            if (!ReadSegment(kind == 'M' && !isFirst ? 'L' : kind, char.IsAsciiLetterLower(command)))
                return false;
            isFirst = false;
        }
        while (scanner.Peek is '+' or '-' or '.' or (>= '0' and <= '9'));
        return true;
    }

    private bool ReadSegment(char kind, bool isRelative)
    {
        Span<double> n = stackalloc double[7];
        if (!ReadNumbers(kind, n))
            return false;
        if (kind != 'M')
            path.Reopen();
        if (isRelative)
            MakeAbsolute(kind, n);
        switch (kind)
        {
            case 'M': path.MoveTo(n[0], n[1]); break;
            case 'L': path.LineTo(n[0], n[1]); break;
            case 'H': path.LineTo(n[0], path.Y); break;
            case 'V': path.LineTo(path.X, n[0]); break;
            case 'C': Curve(n[0], n[1], n[2], n[3], n[4], n[5]); break;
            case 'S': SmoothCurve(n); break;
            case 'Q': Quadratic(n[0], n[1], n[2], n[3]); break;
            case 'T': SmoothQuadratic(n); break;
            default: path.ArcTo(n[0], n[1], n[2], n[3] != 0, n[4] != 0, n[5], n[6]); break;
        }
        last = kind;
        return true;
    }

    private bool ReadNumbers(char kind, scoped Span<double> numbers)
    {
        var count = kind switch { 'H' or 'V' => 1, 'M' or 'L' or 'T' => 2, 'S' or 'Q' => 4, 'C' => 6, _ => 7 };
        for (var i = 0; i < count; i++)
        {
            var number = kind == 'A' && i is 3 or 4 ? scanner.TakeFlag() is { } flag ? (flag ? 1 : 0) : null : scanner.TakeNumber();
            if (number is not { } value)
                return false;
            numbers[i] = value;
            scanner.SkipSeparator();
        }
        return true;
    }

    private readonly void MakeAbsolute(char kind, scoped Span<double> n)
    {
        if (kind is 'V')
        {
            n[0] += path.Y;
            return;
        }
        for (var i = kind == 'A' ? 5 : 0; i < n.Length; i++)
            n[i] += (kind == 'A' ? i == 5 : i % 2 == 0) ? path.X : path.Y;
    }

    private void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        path.CurveTo(x1, y1, x2, y2, x, y);
        control = (x2, y2);
    }

    private void SmoothCurve(scoped Span<double> n)
    {
        var (x, y) = last is 'C' or 'S' ? Mirrored() : (path.X, path.Y);
        Curve(x, y, n[0], n[1], n[2], n[3]);
    }

    private void Quadratic(double cx, double cy, double x, double y)
    {
        path.QuadraticTo(cx, cy, x, y);
        control = (cx, cy);
    }

    private void SmoothQuadratic(scoped Span<double> n)
    {
        var (x, y) = last is 'Q' or 'T' ? Mirrored() : (path.X, path.Y);
        Quadratic(x, y, n[0], n[1]);
    }

    private readonly (double X, double Y) Mirrored() => ((2 * path.X) - control.X, (2 * path.Y) - control.Y);
}

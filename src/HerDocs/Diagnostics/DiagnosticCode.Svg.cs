namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode SvgMalformed = Error(5111, "SVG picture that cannot be read");
    public static readonly DiagnosticCode SvgNotDrawn = Warning(5112, "Part of an SVG picture that is not drawn");
    public static readonly DiagnosticCode SvgValue = Warning(5113, "Value in an SVG picture that means nothing");
}

namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode PdfNotConforming = Warning(8001, "PDF that does not keep to its standards");

    // HD81xx: PDF engines that others wrote.
    public static readonly DiagnosticCode EngineLacksFeature = Warning(8101, "Something that the chosen PDF engine cannot do");
    public static readonly DiagnosticCode EngineFoundNoRoom = Error(8102, "Content that the chosen PDF engine finds no room for");
}

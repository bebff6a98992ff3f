namespace HerDocs.Fonts;

/// <summary>An axis along which a variable font varies, in the axis's own units (OpenType, <c>fvar</c>).</summary>
public sealed record FontAxis(OpenTypeTag Tag, double Minimum, double Default, double Maximum);

/// <summary>A place on one axis.</summary>
public readonly record struct AxisSetting(OpenTypeTag Tag, double Value);

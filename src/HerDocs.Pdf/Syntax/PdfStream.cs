namespace HerDocs.Pdf.Syntax;

/// <summary>ISO 32000-2 §7.3.8: a dictionary and bytes. Length, Filter and DecodeParms are added when the file is written.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> data, StreamEncoding encoding) : PdfObject
{
    private byte[]? deflated;

    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Data { get; } = data;

    /// <summary>The data in the zlib format. It is made once, as some streams, those of fonts, are written into several files.</summary>
    public ReadOnlyMemory<byte> Deflated => deflated ??= Flate.Encode(Data.Span);

    public StreamEncoding Encoding { get; } = encoding;

    /// <summary>Parameters of the filter by which the data is encoded already (ISO 32000-2 §7.4).</summary>
    public PdfDictionary? DecodeParameters { get; init; }

    public override void Write(SyntaxWriter writer) => throw new InvalidOperationException("a stream is always an indirect object");
}

/// <summary>What a stream's bytes are, which decides how they go into the file.</summary>
internal enum StreamEncoding
{
    /// <summary>Lines of text: deflated, or left as they are in a readable file.</summary>
    Text,

    /// <summary>Anything else: deflated, or hexadecimal in a readable file.</summary>
    Binary,

    /// <summary>Deflated already.</summary>
    Flate,

    /// <summary>A JPEG file.</summary>
    Dct,

    /// <summary>Encoded as the dictionary says: read from another file and left as it was.</summary>
    Encoded,

    /// <summary>Text that tools which know nothing of PDF shall find (ISO 32000-2 §14.3.2): never encoded.</summary>
    Plain,
}

using System.Runtime.InteropServices;

namespace HerDocs.Fonts;

/// <summary>Owns an hb_face_t. The font's bytes stay where they are, pinned until the last HarfBuzz object on them is gone.</summary>
internal sealed unsafe class HarfBuzzFace : SafeHandle
{
    /// <param name="data">The whole font file, which nobody may change any more.</param>
    /// <param name="index">The face within a collection; 0 for a file with one face.</param>
    public HarfBuzzFace(byte[] data, int index)
        : base(0, ownsHandle: true)
    {
        var pinned = GCHandle.Alloc(data, GCHandleType.Pinned);
        var blob = HarfBuzz.hb_blob_create(
            (byte*)pinned.AddrOfPinnedObject(), (uint)data.Length, HarfBuzz.MemoryMode.ReadOnly, GCHandle.ToIntPtr(pinned), &Unpin);
        SetHandle(HarfBuzz.hb_face_create(blob, (uint)index));
        HarfBuzz.hb_blob_destroy(blob);
        HarfBuzz.hb_face_make_immutable(this);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_face_destroy(handle);
        return true;
    }

    [UnmanagedCallersOnly]
    private static void Unpin(nint pinned) => GCHandle.FromIntPtr(pinned).Free();
}

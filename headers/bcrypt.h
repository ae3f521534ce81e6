/* Cryptography in kernel mode: providers, keys, hashes, random numbers. */
#pragma once
#include <ntdef.h>

#ifndef WINAPI
#define WINAPI __stdcall
#endif
#define BCRYPT_SUCCESS(status) (((NTSTATUS)(status)) >= 0)
typedef PVOID BCRYPT_HANDLE, BCRYPT_ALG_HANDLE, BCRYPT_KEY_HANDLE, BCRYPT_HASH_HANDLE, BCRYPT_SECRET_HANDLE;
typedef struct _BCRYPT_ALGORITHM_IDENTIFIER {
    LPWSTR pszName;
    ULONG dwClass;
    ULONG dwFlags;
} BCRYPT_ALGORITHM_IDENTIFIER;
typedef struct _BCRYPT_PROVIDER_NAME {
    LPWSTR pszProviderName;
} BCRYPT_PROVIDER_NAME;
typedef struct _BCRYPT_OID {
    ULONG cbOID;
    PUCHAR pbOID;
} BCRYPT_OID;
typedef struct _BCRYPT_KEY_DATA_BLOB_HEADER {
    ULONG dwMagic;
    ULONG dwVersion;
    ULONG cbKeyData;
} BCRYPT_KEY_DATA_BLOB_HEADER, *PBCRYPT_KEY_DATA_BLOB_HEADER;
typedef struct _BCRYPT_KEY_BLOB {
    ULONG Magic;
} BCRYPT_KEY_BLOB;
typedef struct _BCRYPT_RSAKEY_BLOB {
    ULONG Magic;
    ULONG BitLength;
    ULONG cbPublicExp;
    ULONG cbModulus;
    ULONG cbPrime1;
    ULONG cbPrime2;
} BCRYPT_RSAKEY_BLOB;
typedef struct _BCRYPT_PKCS1_PADDING_INFO {
    LPCWSTR pszAlgId;
} BCRYPT_PKCS1_PADDING_INFO;
typedef struct _BCryptBuffer {
    ULONG cbBuffer;
    ULONG BufferType;
    PVOID pvBuffer;
} BCryptBuffer, *PBCryptBuffer;
typedef struct _BCryptBufferDesc {
    ULONG ulVersion;
    ULONG cBuffers;
    PBCryptBuffer pBuffers;
} BCryptBufferDesc, *PBCryptBufferDesc;
typedef struct _CRYPT_CONTEXTS *PCRYPT_CONTEXTS;
typedef struct _CRYPT_CONTEXT_FUNCTIONS *PCRYPT_CONTEXT_FUNCTIONS;
typedef struct _CRYPT_PROVIDER_REFS *PCRYPT_PROVIDER_REFS;

#define BCRYPT_PROV_DISPATCH 0x00000001
#define BCRYPT_BLOCK_PADDING 0x00000001
#define BCRYPT_PAD_PKCS1 0x00000002
#define BCRYPT_PAD_PSS 0x00000008
#define BCRYPT_ALG_HANDLE_HMAC_FLAG 0x00000008
#define BCRYPT_HASH_REUSABLE_FLAG 0x00000020
#define BCRYPT_USE_SYSTEM_PREFERRED_RNG 0x00000002
#define BCRYPT_RNG_USE_ENTROPY_IN_BUFFER 0x00000001
#define BCRYPT_KEY_DATA_BLOB_MAGIC 0x4d42444b
#define BCRYPT_KEY_DATA_BLOB_VERSION1 1
#define BCRYPT_RSAPUBLIC_MAGIC 0x31415352
#define BCRYPT_RSAPRIVATE_MAGIC 0x32415352
#define BCRYPT_OBJECT_LENGTH L"ObjectLength"
#define BCRYPT_ALGORITHM_NAME L"AlgorithmName"
#define BCRYPT_PROVIDER_HANDLE L"ProviderHandle"
#define BCRYPT_CHAINING_MODE L"ChainingMode"
#define BCRYPT_BLOCK_LENGTH L"BlockLength"
#define BCRYPT_KEY_LENGTH L"KeyLength"
#define BCRYPT_KEY_LENGTHS L"KeyLengths"
#define BCRYPT_INITIALIZATION_VECTOR L"IV"
#define BCRYPT_HASH_LENGTH L"HashDigestLength"
#define BCRYPT_HASH_BLOCK_LENGTH L"HashBlockLength"
#define BCRYPT_SIGNATURE_LENGTH L"SignatureLength"
#define BCRYPT_CHAIN_MODE_CBC L"ChainingModeCBC"
#define BCRYPT_CHAIN_MODE_ECB L"ChainingModeECB"
#define BCRYPT_CHAIN_MODE_GCM L"ChainingModeGCM"
#define BCRYPT_KEY_DATA_BLOB L"KeyDataBlob"
#define BCRYPT_OPAQUE_KEY_BLOB L"OpaqueKeyBlob"
#define BCRYPT_PUBLIC_KEY_BLOB L"PUBLICBLOB"
#define BCRYPT_PRIVATE_KEY_BLOB L"PRIVATEBLOB"
#define BCRYPT_RSAPUBLIC_BLOB L"RSAPUBLICBLOB"
#define BCRYPT_RSAPRIVATE_BLOB L"RSAPRIVATEBLOB"
#define BCRYPT_ECCPUBLIC_BLOB L"ECCPUBLICBLOB"
#define BCRYPT_ECCPRIVATE_BLOB L"ECCPRIVATEBLOB"
#define MS_PRIMITIVE_PROVIDER L"Microsoft Primitive Provider"
#define BCRYPT_RSA_ALGORITHM L"RSA"
#define BCRYPT_AES_ALGORITHM L"AES"
#define BCRYPT_3DES_ALGORITHM L"3DES"
#define BCRYPT_MD5_ALGORITHM L"MD5"
#define BCRYPT_SHA1_ALGORITHM L"SHA1"
#define BCRYPT_SHA256_ALGORITHM L"SHA256"
#define BCRYPT_SHA384_ALGORITHM L"SHA384"
#define BCRYPT_SHA512_ALGORITHM L"SHA512"
#define BCRYPT_RNG_ALGORITHM L"RNG"
#define BCRYPT_ECDSA_P256_ALGORITHM L"ECDSA_P256"
#define BCRYPT_ECDH_P256_ALGORITHM L"ECDH_P256"

NTSTATUS WINAPI BCryptOpenAlgorithmProvider(_Out_ BCRYPT_ALG_HANDLE *phAlgorithm, LPCWSTR pszAlgId,
    _In_opt_ LPCWSTR pszImplementation, ULONG dwFlags);
NTSTATUS WINAPI BCryptCloseAlgorithmProvider(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm, ULONG dwFlags);
NTSTATUS WINAPI BCryptEnumAlgorithms(ULONG dwAlgOperations, _Out_ ULONG *pAlgCount,
    _Outptr_ BCRYPT_ALGORITHM_IDENTIFIER **ppAlgList, ULONG dwFlags);
NTSTATUS WINAPI BCryptEnumProviders(LPCWSTR pszAlgId, _Out_ ULONG *pImplCount,
    _Outptr_ BCRYPT_PROVIDER_NAME **ppImplList, ULONG dwFlags);
NTSTATUS WINAPI BCryptGetProperty(_In_ BCRYPT_HANDLE hObject, LPCWSTR pszProperty,
    _Out_opt_ PUCHAR pbOutput, ULONG cbOutput, _Out_ ULONG *pcbResult, ULONG dwFlags);
NTSTATUS WINAPI BCryptSetProperty(_Inout_ BCRYPT_HANDLE hObject, LPCWSTR pszProperty,
    _In_ PUCHAR pbInput, ULONG cbInput, ULONG dwFlags);
VOID WINAPI BCryptFreeBuffer(_In_ PVOID pvBuffer);
NTSTATUS WINAPI BCryptGenerateSymmetricKey(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm,
    _Out_ BCRYPT_KEY_HANDLE *phKey, _Out_opt_ PUCHAR pbKeyObject, ULONG cbKeyObject,
    _In_ PUCHAR pbSecret, ULONG cbSecret, ULONG dwFlags);
NTSTATUS WINAPI BCryptGenerateKeyPair(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm,
    _Out_ BCRYPT_KEY_HANDLE *phKey, ULONG dwLength, ULONG dwFlags);
NTSTATUS WINAPI BCryptFinalizeKeyPair(_Inout_ BCRYPT_KEY_HANDLE hKey, ULONG dwFlags);
NTSTATUS WINAPI BCryptImportKey(_In_ BCRYPT_ALG_HANDLE hAlgorithm,
    _In_opt_ BCRYPT_KEY_HANDLE hImportKey, LPCWSTR pszBlobType, _Out_ BCRYPT_KEY_HANDLE *phKey,
    _Out_opt_ PUCHAR pbKeyObject, ULONG cbKeyObject, _In_ PUCHAR pbInput, ULONG cbInput,
    ULONG dwFlags);
NTSTATUS WINAPI BCryptImportKeyPair(_In_ BCRYPT_ALG_HANDLE hAlgorithm,
    _In_opt_ BCRYPT_KEY_HANDLE hImportKey, LPCWSTR pszBlobType, _Out_ BCRYPT_KEY_HANDLE *phKey,
    _In_ PUCHAR pbInput, ULONG cbInput, ULONG dwFlags);
NTSTATUS WINAPI BCryptExportKey(_In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ BCRYPT_KEY_HANDLE hExportKey,
    LPCWSTR pszBlobType, _Out_opt_ PUCHAR pbOutput, ULONG cbOutput, _Out_ ULONG *pcbResult,
    ULONG dwFlags);
NTSTATUS WINAPI BCryptDuplicateKey(_In_ BCRYPT_KEY_HANDLE hKey, _Out_ BCRYPT_KEY_HANDLE *phNewKey,
    _Out_opt_ PUCHAR pbKeyObject, ULONG cbKeyObject, ULONG dwFlags);
NTSTATUS WINAPI BCryptDestroyKey(_Inout_ BCRYPT_KEY_HANDLE hKey);
NTSTATUS WINAPI BCryptDestroySecret(_Inout_ BCRYPT_SECRET_HANDLE hSecret);
NTSTATUS WINAPI BCryptSecretAgreement(_In_ BCRYPT_KEY_HANDLE hPrivKey,
    _In_ BCRYPT_KEY_HANDLE hPubKey, _Out_ BCRYPT_SECRET_HANDLE *phAgreedSecret, ULONG dwFlags);
NTSTATUS WINAPI BCryptEncrypt(_Inout_ BCRYPT_KEY_HANDLE hKey, _In_opt_ PUCHAR pbInput, ULONG cbInput,
    _In_opt_ VOID *pPaddingInfo, _Inout_opt_ PUCHAR pbIV, ULONG cbIV, _Out_opt_ PUCHAR pbOutput,
    ULONG cbOutput, _Out_ ULONG *pcbResult, ULONG dwFlags);
NTSTATUS WINAPI BCryptDecrypt(_Inout_ BCRYPT_KEY_HANDLE hKey, _In_opt_ PUCHAR pbInput, ULONG cbInput,
    _In_opt_ VOID *pPaddingInfo, _Inout_opt_ PUCHAR pbIV, ULONG cbIV, _Out_opt_ PUCHAR pbOutput,
    ULONG cbOutput, _Out_ ULONG *pcbResult, ULONG dwFlags);
NTSTATUS WINAPI BCryptSignHash(_In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ VOID *pPaddingInfo,
    _In_ PUCHAR pbInput, ULONG cbInput, _Out_opt_ PUCHAR pbOutput, ULONG cbOutput,
    _Out_ ULONG *pcbResult, ULONG dwFlags);
NTSTATUS WINAPI BCryptVerifySignature(_In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ VOID *pPaddingInfo,
    _In_ PUCHAR pbHash, ULONG cbHash, _In_ PUCHAR pbSignature, ULONG cbSignature, ULONG dwFlags);
NTSTATUS WINAPI BCryptCreateHash(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm,
    _Out_ BCRYPT_HASH_HANDLE *phHash, _Out_opt_ PUCHAR pbHashObject, ULONG cbHashObject,
    _In_opt_ PUCHAR pbSecret, ULONG cbSecret, ULONG dwFlags);
NTSTATUS WINAPI BCryptCreateMultiHash(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm,
    _Out_ BCRYPT_HASH_HANDLE *phHash, ULONG nHashes, _Out_opt_ PUCHAR pbHashObject,
    ULONG cbHashObject, _In_opt_ PUCHAR pbSecret, ULONG cbSecret, ULONG dwFlags);
NTSTATUS WINAPI BCryptHashData(_Inout_ BCRYPT_HASH_HANDLE hHash, _In_ PUCHAR pbInput, ULONG cbInput,
    ULONG dwFlags);
NTSTATUS WINAPI BCryptFinishHash(_Inout_ BCRYPT_HASH_HANDLE hHash, _Out_ PUCHAR pbOutput,
    ULONG cbOutput, ULONG dwFlags);
NTSTATUS WINAPI BCryptDuplicateHash(_In_ BCRYPT_HASH_HANDLE hHash,
    _Out_ BCRYPT_HASH_HANDLE *phNewHash, _Out_opt_ PUCHAR pbHashObject, ULONG cbHashObject,
    ULONG dwFlags);
NTSTATUS WINAPI BCryptDestroyHash(_Inout_ BCRYPT_HASH_HANDLE hHash);
NTSTATUS WINAPI BCryptHash(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _In_opt_ PUCHAR pbSecret,
    ULONG cbSecret, _In_ PUCHAR pbInput, ULONG cbInput, _Out_ PUCHAR pbOutput, ULONG cbOutput);
NTSTATUS WINAPI BCryptGenRandom(_In_opt_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ PUCHAR pbBuffer,
    ULONG cbBuffer, ULONG dwFlags);
NTSTATUS WINAPI BCryptDeriveKey(_In_ BCRYPT_SECRET_HANDLE hSharedSecret, LPCWSTR pwszKDF,
    _In_opt_ BCryptBufferDesc *pParameterList, _Out_opt_ PUCHAR pbDerivedKey, ULONG cbDerivedKey,
    _Out_ ULONG *pcbResult, ULONG dwFlags);
NTSTATUS WINAPI BCryptEnumContexts(ULONG dwTable, _Inout_ ULONG *pcbBuffer,
    _Outptr_ PCRYPT_CONTEXTS *ppBuffer);
NTSTATUS WINAPI BCryptEnumContextFunctions(ULONG dwTable, LPCWSTR pszContext, ULONG dwInterface,
    _Inout_ ULONG *pcbBuffer, _Outptr_ PCRYPT_CONTEXT_FUNCTIONS *ppBuffer);
NTSTATUS WINAPI BCryptResolveProviders(_In_opt_ LPCWSTR pszContext, ULONG dwInterface,
    _In_opt_ LPCWSTR pszFunction, _In_opt_ LPCWSTR pszProvider, ULONG dwMode, ULONG dwFlags,
    _Inout_ ULONG *pcbBuffer, _Outptr_ PCRYPT_PROVIDER_REFS *ppBuffer);
NTSTATUS WINAPI BCryptRegisterConfigChangeNotify(_In_ HANDLE *phEvent);
NTSTATUS WINAPI BCryptUnregisterConfigChangeNotify(_In_ HANDLE hEvent);

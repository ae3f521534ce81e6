/* Addresses to text and back. */
#pragma once
#include <ws2def.h>
#include <in6addr.h>
#ifdef __cplusplus
extern "C" {
#endif
PSTR NTAPI RtlEthernetAddressToStringA(const union _DL_EUI48 *, PSTR);
PWSTR NTAPI RtlEthernetAddressToStringW(const union _DL_EUI48 *, PWSTR);
PSTR NTAPI RtlIpv4AddressToStringA(const struct in_addr *, PSTR);
PWSTR NTAPI RtlIpv4AddressToStringW(const struct in_addr *, PWSTR);
LONG NTAPI RtlIpv4AddressToStringExA(const struct in_addr *, USHORT, PSTR, PULONG);
LONG NTAPI RtlIpv4AddressToStringExW(const struct in_addr *, USHORT, PWSTR, PULONG);
PSTR NTAPI RtlIpv6AddressToStringA(const struct in6_addr *, PSTR);
PWSTR NTAPI RtlIpv6AddressToStringW(const struct in6_addr *, PWSTR);
LONG NTAPI RtlIpv6AddressToStringExA(const struct in6_addr *, ULONG, USHORT, PSTR, PULONG);
LONG NTAPI RtlIpv6AddressToStringExW(const struct in6_addr *, ULONG, USHORT, PWSTR, PULONG);
LONG NTAPI RtlEthernetStringToAddressA(PCSTR, PCSTR *, union _DL_EUI48 *);
LONG NTAPI RtlEthernetStringToAddressW(PCWSTR, LPCWSTR *, union _DL_EUI48 *);
LONG NTAPI RtlIpv4StringToAddressA(PCSTR, BOOLEAN, PCSTR *, struct in_addr *);
LONG NTAPI RtlIpv4StringToAddressW(PCWSTR, BOOLEAN, LPCWSTR *, struct in_addr *);
LONG NTAPI RtlIpv4StringToAddressExA(PCSTR, BOOLEAN, struct in_addr *, PUSHORT);
LONG NTAPI RtlIpv4StringToAddressExW(PCWSTR, BOOLEAN, struct in_addr *, PUSHORT);
LONG NTAPI RtlIpv6StringToAddressA(PCSTR, PCSTR *, struct in6_addr *);
LONG NTAPI RtlIpv6StringToAddressW(PCWSTR, PCWSTR *, struct in6_addr *);
LONG NTAPI RtlIpv6StringToAddressExA(PCSTR, struct in6_addr *, PULONG, PUSHORT);
LONG NTAPI RtlIpv6StringToAddressExW(PCWSTR, struct in6_addr *, PULONG, PUSHORT);
#ifdef __cplusplus
}
#endif
#ifdef UNICODE
#define RtlEthernetAddressToString RtlEthernetAddressToStringW
#define RtlIpv4AddressToString RtlIpv4AddressToStringW
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExW
#define RtlIpv6AddressToString RtlIpv6AddressToStringW
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExW
#define RtlEthernetStringToAddress RtlEthernetStringToAddressW
#define RtlIpv4StringToAddress RtlIpv4StringToAddressW
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExW
#define RtlIpv6StringToAddress RtlIpv6StringToAddressW
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExW
#else
#define RtlEthernetAddressToString RtlEthernetAddressToStringA
#define RtlIpv4AddressToString RtlIpv4AddressToStringA
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExA
#define RtlIpv6AddressToString RtlIpv6AddressToStringA
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExA
#define RtlEthernetStringToAddress RtlEthernetStringToAddressA
#define RtlIpv4StringToAddress RtlIpv4StringToAddressA
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExA
#define RtlIpv6StringToAddress RtlIpv6StringToAddressA
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExA
#endif

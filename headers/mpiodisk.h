/* WMI classes of multipath disks. */
#pragma once
#include <wdm.h>
#define DSM_LB_FAILOVER 1
#define DSM_LB_ROUND_ROBIN 2
#define DSM_LB_ROUND_ROBIN_WITH_SUBSET 3
#define DSM_LB_DYN_LEAST_QUEUE_DEPTH 4
#define DSM_LB_WEIGHTED_PATHS 5
#define DSM_LB_LEAST_BLOCKS 6
#define DSM_LB_VENDOR_SPECIFIC 7
#define DsmSetLoadBalancePolicy 1
#define DsmSetLoadBalancePolicyALUA 2
typedef struct _MPIO_DSM_Path {
    ULONGLONG DsmPathId, Reserved;
    ULONG PathWeight, PrimaryPath;
} MPIO_DSM_Path, *PMPIO_DSM_Path;
typedef struct _MPIO_DSM_Path_V2 {
    ULONGLONG DsmPathId, Reserved;
    ULONG PathWeight, PrimaryPath, OptimizedPath, PreferredPath, FailedPath;
    ULONG TargetPortGroup_State, ALUASupport;
    UCHAR SymmetricLUA, TargetPortGroup_Preferred;
    USHORT TargetPortGroup_Identifier;
    ULONG TargetPort_Identifier, Reserved32;
    ULONGLONG Reserved64;
} MPIO_DSM_Path_V2, *PMPIO_DSM_Path_V2;
#define DRVLINT_LB(tail)                                                                           \
    typedef struct _DSM_Load_Balance_Policy##tail {                                                \
        ULONG Version, LoadBalancePolicy, DSMPathCount, Reserved;                                  \
        MPIO_DSM_Path##tail DSM_Paths[1];                                                          \
    } DSM_Load_Balance_Policy##tail, *PDSM_Load_Balance_Policy##tail;                              \
    typedef struct _DSM_QueryLBPolicy##tail {                                                      \
        DSM_Load_Balance_Policy##tail LoadBalancePolicy;                                           \
    } DSM_QueryLBPolicy##tail, *PDSM_QueryLBPolicy##tail;                                          \
    typedef struct _DSM_QuerySupportedLBPolicies##tail {                                           \
        ULONG SupportedLBPoliciesCount, Reserved;                                                  \
        DSM_Load_Balance_Policy##tail Supported_LB_Policies[1];                                    \
    } DSM_QuerySupportedLBPolicies##tail, *PDSM_QuerySupportedLBPolicies##tail
DRVLINT_LB();
DRVLINT_LB(_V2);
typedef struct _DSM_QueryUniqueId {
    ULONGLONG DsmUniqueId;
} DSM_QueryUniqueId, *PDSM_QueryUniqueId;
typedef struct _DsmSetLoadBalancePolicy_IN {
    DSM_Load_Balance_Policy LoadBalancePolicy;
} DsmSetLoadBalancePolicy_IN, *PDsmSetLoadBalancePolicy_IN;
typedef struct _DsmSetLoadBalancePolicy_OUT {
    ULONG Status;
} DsmSetLoadBalancePolicy_OUT, *PDsmSetLoadBalancePolicy_OUT;
typedef struct _DsmSetLoadBalancePolicyALUA_IN {
    DSM_Load_Balance_Policy_V2 LoadBalancePolicy;
} DsmSetLoadBalancePolicyALUA_IN, *PDsmSetLoadBalancePolicyALUA_IN;
typedef struct _DsmSetLoadBalancePolicyALUA_OUT {
    ULONG Status;
} DsmSetLoadBalancePolicyALUA_OUT, *PDsmSetLoadBalancePolicyALUA_OUT;
#define DSM_LB_OperationsGuid {0xc944053c, 0xc90f, 0x4012, {0xb7, 0x75, 0x1f, 0x1a, 0x26, 0x1d, 0x4b, 0xe4}}
#define DSM_QueryLBPolicyGuid {0x20a4663b, 0xbf54, 0x4738, {0xb4, 0x03, 0x0c, 0xfc, 0x71, 0xec, 0xfc, 0x90}}
#define DSM_QueryLBPolicy_V2Guid {0xd14fed0e, 0xbdfb, 0x4615, {0x85, 0x78, 0x35, 0x0c, 0x4c, 0x2b, 0x06, 0xd7}}
#define DSM_QuerySupportedLBPoliciesGuid {0xffcf3f4e, 0xbab6, 0x455c, {0xba, 0x99, 0xd6, 0x0c, 0xfb, 0xc5, 0x88, 0x7d}}
#define DSM_QuerySupportedLBPolicies_V2Guid {0xfc777b74, 0x7bcc, 0x47ae, {0xaa, 0x63, 0x59, 0x65, 0x6b, 0xa5, 0x93, 0xfe}}
#define DSM_QueryUniqueIdGuid {0x7b47cbe2, 0x63d0, 0x4e6b, {0xb9, 0x87, 0x4b, 0xfc, 0xbd, 0x6c, 0x36, 0x8e}}

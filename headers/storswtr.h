/* Tracing of storage drivers. Its macros come from WPP, which is taken care of elsewhere. */
#pragma once
